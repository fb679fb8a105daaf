/** The web manifest (w3.org/TR/appmanifest), with which phones put the site on their first screen. */
import { directionOf } from '../../core/direction.js';
import type { ManifestModel } from '../../core/machine-files.js';
import type { Format } from './format.js';
import { toJson } from './json-feed.js';

/** The paper of the default theme in light. */
const PAPER = '#fdfcf9';

/** Addresses in it count from the file itself, which lies at the site's root. */
export const manifest: Format<ManifestModel> = (_, { config }) =>
  toJson({
    id: './',
    name: config.title,
    short_name: config.title,
    description: config.description ?? config.motto ?? undefined,
    lang: config.language,
    dir: directionOf(config.language),
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    categories: ['news'],
    icons: [
      { src: 'assets/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'assets/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'assets/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'assets/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
