/** robots.txt (RFC 9309). */
import type { RobotsModel } from '../../core/machine-files.js';
import type { Format } from './format.js';

/** Crawlers and tokens that stand for training language models, as their operators name them; in order. */
const TRAINING = [
  ...['AI2Bot', 'Amazonbot', 'Applebot-Extended', 'Bytespider', 'CCBot', 'ClaudeBot', 'Diffbot', 'GPTBot'],
  ...['Google-Extended', 'Meta-ExternalAgent', 'Omgilibot', 'PanguBot', 'Timpibot', 'anthropic-ai', 'cohere-ai'],
  ...['cohere-training-data-crawler', 'img2dataset'],
];

/** Those that search for, or fetch pages for, the users of such models. */
const ANSWERING = [
  ...['ChatGPT-User', 'Claude-SearchBot', 'Claude-User', 'DuckAssistBot', 'Gemini-Deep-Research', 'Google-NotebookLM'],
  ...['Meta-ExternalFetcher', 'MistralAI-User', 'OAI-SearchBot', 'Perplexity-User', 'PerplexityBot', 'YouBot'],
];

export const robots: Format<RobotsModel> = ({ sitemaps }, { config, address }) => {
  const barred = {
    allow: [],
    'no-training': TRAINING,
    block: [...TRAINING, ...ANSWERING],
  }[config.aiCrawlers];
  const groups = [
    // One group for all of them: RFC 9309, 2.2.1.
    ...(barred.length === 0 ? [] : [`${barred.map((name) => `User-agent: ${name}\n`).join('')}Disallow: /\n`]),
    'User-agent: *\nAllow: /\n',
    sitemaps.map((path) => `Sitemap: ${address(path)}\n`).join(''),
  ];
  return groups.join('\n');
};
