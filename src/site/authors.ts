/** What the configuration says of authors. */
import type { AuthorConfig, Config } from '../config/schema.js';
import type { AuthorProfile } from '../core/archive-pages.js';
import { contactLink } from '../core/contact.js';
import { type Pictures, pictureView } from '../core/pictures.js';
import { termPath } from '../core/term-path.js';
import { contentFile } from './content-file.js';

/** Path of an author's page → what it says besides the stories. */
export function authorProfiles({ authors }: Config, pictures: Pictures): ReadonlyMap<string, AuthorProfile> {
  return new Map(authors.map((author) => [termPath(author.name, 'author'), profileOf(author, pictures)]));
}

function profileOf({ name, role, description, picture, links }: AuthorConfig, pictures: Pictures): AuthorProfile {
  const path = picture === null ? '' : contentFile(picture);
  const measured = pictures.get(path);
  return {
    role,
    description,
    picture: measured ? pictureView({ path, alt: name, caption: null, credit: null }, measured) : null,
    links: links.map(contactLink),
  };
}
