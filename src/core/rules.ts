/** Every kind of content problem that Newsline reports: its severity and what to do about it. */
import { READ_RULES } from './read-rules.js';
import type { Rule } from './rule.js';

export const RULES = {
  ...READ_RULES,
  'write:unsafe-path': { severity: 'error', remedy: 'Correct the slug or the alias that the path is made from.' },
  'write:collision': {
    severity: 'error',
    remedy: 'Give one of the two another slug: many file systems hold names that differ in case alone to be the same.',
  },
  'write:foreign-file': { severity: 'warning', remedy: 'Remove the file, or build into another folder with --out.' },
  'write:edited-file': {
    severity: 'warning',
    remedy: 'Remove the file if nothing in it is needed; the site no longer has such a page.',
  },
  'config:syntax': {
    severity: 'error',
    remedy:
      'Correct the YAML; indent with spaces, and quote a value that holds ": " or starts with a special character.',
  },
  'config:unknown-key': { severity: 'error', remedy: 'Correct or remove the key; README.md lists all keys.' },
  'config:invalid-value': { severity: 'error', remedy: 'Correct the value; README.md shows what each key takes.' },
  'config:misplaced': { severity: 'warning', remedy: 'Rename the file to content/site.yaml.' },
  'config:unused-override': {
    severity: 'warning',
    remedy: 'Write the path relative to content/; the path of a folder ends in `/`.',
  },
  'config:idle-author': {
    severity: 'info',
    remedy: 'Write the name under `authors` as the stories do; the page comes with the first story.',
  },
  'config:unknown-page': {
    severity: 'warning',
    remedy: 'Write the path of a page relative to content/; `kind: page` makes a source one, and a draft is none.',
  },
  'front-matter:syntax': {
    severity: 'error',
    remedy: 'Correct the front matter; in YAML quote a value that holds ": " or starts with a special character.',
  },
  'front-matter:unknown-key': {
    severity: 'error',
    remedy:
      'Correct or remove the key; README.md lists the keys of front matter. Or name it under `ignoredKeys` in content/site.yaml.',
  },
  'front-matter:foreign-key': {
    severity: 'info',
    remedy:
      'Nothing need be done: the keys are empty, are about the pages of another generator, or say what another key says.',
  },
  'front-matter:foreign-picture': {
    severity: 'warning',
    remedy:
      'For the picture above the text write `image: { src: quay.jpg, alt: what it shows }`; or name the key under `ignoredKeys` in content/site.yaml.',
  },
  'front-matter:news-key': {
    severity: 'info',
    remedy: 'Nothing need be done; or, if it is news, write `kind: news`.',
  },
  'front-matter:slug': { severity: 'info', remedy: 'Nothing need be done; or write the slug so.' },
  'front-matter:invalid-value': {
    severity: 'error',
    remedy: 'Correct the value; README.md shows what each key of front matter takes.',
  },
  'front-matter:misplaced': { severity: 'error', remedy: 'Remove the blank lines above it.' },
  'front-matter:unclosed': { severity: 'error', remedy: 'Close the front matter with a line like its first one.' },
  'front-matter:language': {
    severity: 'error',
    remedy: 'Write the front matter as YAML between lines that hold only `---`, or as TOML between lines of `+++`.',
  },
  'markdown:template-code': {
    severity: 'warning',
    remedy: 'Write in Markdown what the code stood for, or put it into a code block if it is meant to be read.',
  },
  'markdown:html': {
    severity: 'warning',
    remedy:
      'Write it in Markdown, or in HTML that pages have: README.md says which. Or remove it, if nobody misses it.',
  },
  'markdown:blank-in-address': {
    severity: 'warning',
    remedy: 'Put the address into angle brackets, as `![A quay](<new quay.jpg>)`, or write %20 for each blank.',
  },
  'markdown:relative-link': {
    severity: 'warning',
    remedy:
      'Begin the path of a page with `/`, as `/2024/06/18/port.html`, an address elsewhere with `https://`; a file that lies in templates/assets/ is `/assets/map.kml`.',
  },
  'markdown:link-scheme': {
    severity: 'warning',
    remedy: 'Links lead by `https:`, `http:`, `mailto:` and `tel:`, in small letters.',
  },
  'markdown:fragment': {
    severity: 'warning',
    remedy:
      'Write the words of the heading in small letters, with `-` for blanks and without other marks: `#why-now` for `## Why now?`.',
  },
  'markdown:no-headline': {
    severity: 'error',
    remedy: 'Give it a `title` in its front matter, or a `# heading`.',
  },
  'markdown:whole-page': {
    severity: 'warning',
    remedy:
      'Rename it to .txt if it is a page saved as Markdown: then it is read as a dump. If you wrote it so, add front matter.',
  },
  'markdown:draft': {
    severity: 'info',
    remedy: 'Remove `draft: true`, or what says the same, to publish it.',
  },
  'markdown:section-page': {
    severity: 'info',
    remedy:
      'Rename the file if it is to be published: the pages of sections are made from the articles that name them.',
  },
  'markdown:idle-language': {
    severity: 'info',
    remedy:
      'If it is in that language, write `lang` in its front matter, or give the text that it translates the same name; else nothing need be done.',
  },
  'markdown:too-large': { severity: 'error', remedy: 'Split the file; or save it as .txt, if it is a dump.' },
  'markdown:too-deep': {
    severity: 'error',
    remedy: 'Take out some of what lies in each other; in HTML close what is open.',
  },
  'markdown:too-much': {
    severity: 'error',
    remedy: 'Split the text; or the paragraph, if it is one of very many marks (`*`, `_`, `[`).',
  },
  'date:impossible': {
    severity: 'warning',
    remedy: 'Correct the date in the dump; until then the record has no time.',
  },
  'date:ambiguous': {
    severity: 'warning',
    remedy: 'If the other reading is right, write the month in the dump as a word, or the date as 2024-04-03.',
  },
  'date:relative': {
    severity: 'warning',
    remedy: 'Say when the page was captured: `captured` under `overrides` in content/site.yaml.',
  },
  'date:no-day': {
    severity: 'warning',
    remedy: 'Say when the page was captured: `captured` under `overrides` in content/site.yaml.',
  },
  'date:inferred': {
    severity: 'info',
    remedy: 'Say when the page was captured if the day is another: `captured` under `overrides` in content/site.yaml.',
  },
  'dump:no-article': {
    severity: 'warning',
    remedy: 'Run `newsline explain` on the file to see how each line was read.',
  },
  'dump:in-pages': {
    severity: 'warning',
    remedy:
      'Give it `kind: page` under `overrides` in content/site.yaml, or `kind: news`; or move it out of content/pages/.',
  },
  'dump:no-items': { severity: 'info', remedy: 'Nothing to do, if the page has no news line.' },
  'dump:other-language': {
    severity: 'warning',
    remedy:
      'Correct or remove `lang` (under `overrides` in content/site.yaml, or --lang): lines are known by words of the language.',
  },
  'dump:doubtful': { severity: 'info', remedy: 'Check it with `newsline explain --why`.' },
  'html:no-story': {
    severity: 'info',
    remedy: 'Nothing to do; or, if it is an article, give it a `headline` under `overrides` in content/site.yaml.',
  },
  'html:too-long': { severity: 'warning', remedy: 'Split the page, if the rest of it is needed.' },
  'feed:unreadable': {
    severity: 'warning',
    remedy:
      'Save it as RSS, Atom or JSON Feed; or move it out of content/, if it is no feed: into templates/assets/, if readers are to fetch it.',
  },
  'feed:no-headline': {
    severity: 'info',
    remedy: 'Nothing to do: such an entry shows nothing that could stand in a news line.',
  },
  'feed:held-back': {
    severity: 'info',
    remedy:
      'To publish one set its `wp:status` to `publish`, its `wp:post_type` to `post`, or remove its `wp:post_password`.',
  },
  'site:article-version': {
    severity: 'info',
    remedy: 'Nothing to do if they are one story; else give one of them another `headline` under `overrides`.',
  },
  'site:path-collision': {
    severity: 'warning',
    remedy: 'Give one of them a `slug`, in its front matter or under `overrides` in content/site.yaml.',
  },
  'site:page-path': { severity: 'error', remedy: 'Give the page a `slug` of its own, or its file another name.' },
  'site:unknown-section': {
    severity: 'info',
    remedy: 'Add it to `sections` in content/site.yaml, or set `section` for the source under `overrides`.',
  },
  'site:item-without-time': {
    severity: 'info',
    remedy: 'Nothing to do: they stand at the end of the ticker. `newsline explain` shows how the lines were read.',
  },
  'site:no-base-url': {
    severity: 'info',
    remedy: 'Set `baseUrl` in content/site.yaml to the address at which the site will be.',
  },
  'site:unusable-alias': {
    severity: 'warning',
    remedy: 'Write it as the path that the page had on this site: `2019/old-name.html` or `2019/old-name/`.',
  },
  'site:dead-link': {
    severity: 'warning',
    remedy: 'Correct the path, or give it as an alias to what was there; nothing if another has put a file there.',
  },
  'site:no-source': {
    severity: 'warning',
    remedy: 'Correct the path: it counts from the file that the link is in, or with `/` from content/.',
  },
  'site:no-file': {
    severity: 'warning',
    remedy:
      'Put the file there, or correct the path: it counts from the file that the link is in, or with `/` from content/. Nothing need be done if another has put it on the host.',
  },
  'site:unlinked-file': {
    severity: 'info',
    remedy: 'Lead to it from a text, as `[the report](report.pdf)`; what no text leads to lies in templates/assets/.',
  },
  'site:no-article': {
    severity: 'warning',
    remedy:
      'Publish it, if it is a draft; or lead to a source that gives an article or a page. A file for readers to fetch that might be a source lies in templates/assets/.',
  },
  'site:no-date': {
    severity: 'info',
    remedy:
      'Give it a `date` in its front matter, or a name that begins with it; if it is no news, write `kind: page`.',
  },
  'site:no-heading': {
    severity: 'warning',
    remedy:
      'Write the words of a heading of that text in small letters, with `-` for blanks and without other marks: `#why-now` for `## Why now?`.',
  },
  'picture:no-alt': { severity: 'error', remedy: 'Write in a few words what the picture shows.' },
  'picture:outside': { severity: 'error', remedy: 'Put the file into content/, and write its path from there.' },
  'picture:not-shown': {
    severity: 'warning',
    remedy: 'Save the picture as a file in content/, and write its path from there.',
  },
  'picture:missing': {
    severity: 'error',
    remedy:
      'Put the file there, or correct its name; it counts from the folder of the file that names it, or with / from content/.',
  },
  'picture:unreadable': {
    severity: 'error',
    remedy: 'Save it anew as JPEG, PNG, WebP, AVIF, GIF or SVG, and see whether other programs open it.',
  },
  'picture:too-large': {
    severity: 'error',
    remedy: 'Make the picture smaller: 4,000 pixels are wide enough for any screen.',
  },
  'search:unavailable': {
    severity: 'error',
    remedy: 'Install Newsline again with its optional packages; or set `search: false` in content/site.yaml.',
  },
  'site:same-translation': {
    severity: 'warning',
    remedy: 'Correct the `translationKey` or the `lang` of one of them.',
  },
  'site:taken-alias': { severity: 'warning', remedy: 'Remove or change the alias; a path leads to one page only.' },
  'theme:syntax': { severity: 'error', remedy: 'Correct the template; templates/README.md shows the syntax.' },
  'theme:missing': {
    severity: 'error',
    remedy:
      'Copy the file from the theme that yours is like: Newsline’s own lie in its folder, templates/ and templates/themes/text/.',
  },
  'theme:unknown': {
    severity: 'error',
    remedy: 'Name a theme that there is, or put its folder into templates/themes/.',
  },
  'theme:unreadable': { severity: 'error', remedy: 'Make it readable, or move it out of the theme.' },
  'theme:skipped': { severity: 'warning', remedy: 'Put the file itself in its place, or remove it.' },
  'theme:unused': {
    severity: 'warning',
    remedy: 'Rename it to the file that it is to replace; templates/README.md lists them all.',
  },
  'theme:strings': { severity: 'error', remedy: 'Correct the file; templates/strings/en.yaml shows all keys.' },
  'theme:language': {
    severity: 'warning',
    remedy:
      'Correct `language`, as `en`; or copy templates/strings/en.yaml into your own templates/strings/ under the language and translate it.',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;
