/*
 * The search, by Pagefind, which is loaded with the first letter. Its index is in parts, each an index of its own: of
 * every language the newest ones are asked, and older ones when the reader chooses their year or asks for them. Where
 * nothing of this can run (from the disk, without JavaScript) the page says so and leads to the archive.
 */
(() => {
  const form = document.querySelector('form.search');
  if (!(form instanceof HTMLFormElement)) return;

  /** Parts of each language that are asked at first, and added each time; results shown at first, and added. */
  const PARTS = 4;
  const RESULTS = 10;
  const PAUSE = 200;

  const page = document.documentElement;
  const find = (name) => document.querySelector(`[data-${name}]`);
  const [status, list, more, older, plain, slash] = ['found', 'results', 'more', 'older', 'plain', 'slash'].map(find);
  // Browsers fetch nothing from the disk.
  if (!location.protocol.startsWith('http')) {
    form.hidden = true;
    slash.closest('p').hidden = true;
    plain.hidden = false;
    return;
  }

  const { root, engine, timeZone } = form.dataset;
  const parts = JSON.parse(form.dataset.parts);
  const stories = JSON.parse(form.dataset.stories);
  const dates = JSON.parse(form.dataset.dates);
  const plural = new Intl.PluralRules(page.lang);
  const counts = new Intl.NumberFormat(page.lang, { numberingSystem: 'latn' });
  const absolute = (path) => new URL(root + path, location.href).href;

  const languages = [...new Set(parts.map(({ lang }) => lang))].map((lang) => ({
    lang,
    parts: parts.filter((part) => part.lang === lang),
    merged: new Set(),
    engine: null,
    instance: null,
  }));

  let depth = PARTS;
  let asked = 0;
  let results = [];
  let shown = 0;

  /* The index */

  /** Pagefind takes the language of an instance from the page alone. */
  const instanceOf = (pagefind, lang, basePath) => {
    const own = page.lang;
    page.lang = lang;
    try {
      return pagefind.createInstance({ basePath, noWorker: true, excerptEllipsis: '…' });
    } finally {
      page.lang = own;
    }
  };

  /** Has what is to be searched at hand. */
  const prepare = async (year) => {
    await Promise.all(
      languages.map(async (language) => {
        const { lang, merged } = language;
        // A module holds the program of one language; the host is asked for it once.
        language.engine ??= import(new URL(`${engine}#${lang}`, location.href).href);
        const pagefind = await language.engine;
        const wanted = language.parts.filter(
          ({ from, to }, index) => index === 0 || (year === '' ? index < depth : from <= year && year <= to),
        );
        const due = wanted.filter(({ folder }) => !merged.has(folder));
        for (const { folder } of due) merged.add(folder);
        const [first] = wanted;
        language.instance ??= instanceOf(pagefind, lang, absolute(first.folder));
        await language.instance.init();
        await Promise.all(
          due
            .filter((part) => part !== first)
            .map(({ folder }) =>
              language.instance.mergeIndex(absolute(folder), { language: lang, excerptEllipsis: '…' }),
            ),
        );
      }),
    );
  };

  const search = async () => {
    const order = ++asked;
    const { q, section = '', year = '' } = Object.fromEntries(new FormData(form));
    const words = q.trim();
    remember({ q: words, section, year });
    if (words === '') return show([], null);
    try {
      await prepare(year);
      const filters = Object.fromEntries(Object.entries({ section, year }).filter(([, value]) => value !== ''));
      const found = await Promise.all(
        languages.map(async ({ lang, instance }) => {
          const answer = await instance.search(words, { filters });
          return answer.results.map((result) => ({ ...result, lang }));
        }),
      );
      if (order === asked)
        await show(
          found.flat().sort((left, right) => right.score - left.score),
          year,
        );
    } catch {
      if (order !== asked) return;
      await show([], null);
      plain.hidden = false;
    }
  };

  /** In the address, so that a search can be linked to and is there when the reader comes back. */
  const remember = (fields) => {
    const query = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ''));
    history.replaceState(null, '', query.size === 0 ? location.pathname : `?${query}`);
  };

  /* Results */

  const show = async (found, year) => {
    results = found;
    shown = 0;
    plain.hidden = true;
    const isSearch = year !== null;
    older.parentElement.hidden = !isSearch || year !== '' || languages.every((each) => each.parts.length <= depth);
    const items = await nextItems();
    if (results !== found) return;
    list.replaceChildren(...items);
    const form = stories[plural.select(found.length)] ?? stories.other;
    status.textContent = !isSearch
      ? ''
      : found.length === 0
        ? status.dataset.nothing
        : form.replace('{count}', counts.format(found.length));
  };

  const nextItems = async () => {
    const next = results.slice(shown, shown + RESULTS);
    shown += next.length;
    more.parentElement.hidden = shown >= results.length;
    return Promise.all(next.map(async (result) => itemOf(await result.data(), result.lang)));
  };

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  /** Texts are put in as text: nothing that stands in a story becomes markup. */
  const itemOf = ({ raw_url: path, meta, excerpt }, lang) => {
    const link = element('a', { href: absolute(path.split('/').map(encodeURIComponent).join('/')) }, meta.title);
    const stamp = [meta.section, meta.published === undefined ? undefined : dateOf(meta.published)];
    const item = element(
      'li',
      {},
      element('h2', { className: 'headline', dir: 'auto' }, link),
      element('p', { className: 'summary', dir: 'auto' }, ...marked(excerpt)),
      element('p', { className: 'stamp', dir: 'auto' }, stamp.filter(Boolean).join(' · ')),
    );
    if (lang !== page.lang.toLowerCase().split('-')[0] && lang !== 'und')
      for (const part of item.querySelectorAll('.headline, .summary')) part.lang = lang;
    return item;
  };

  /** `a <mark>word</mark> of it` */
  const marked = (excerpt) =>
    excerpt.split(/<\/?mark>/).map((part, index) => {
      const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      return index % 2 === 1 ? element('mark', {}, text) : text;
    });

  /** In the words of the page's own dates, of which the form has one for each month. */
  const dateOf = (time) => {
    const zone = time.length === 10 ? 'UTC' : timeZone;
    // Swedish writes `2024-06-18`.
    const [year, month, day] = new Intl.DateTimeFormat('sv', { timeZone: zone }).format(new Date(time)).split('-');
    return dates[month - 1].replace('{year}', year).replace('{day}', Number(day));
  };

  /* What the reader does */

  let timer;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  more.addEventListener('click', async () => {
    const items = await nextItems();
    list.append(...items);
    items[0]?.querySelector('a').focus();
  });
  older.addEventListener('click', async () => {
    depth += PARTS;
    await search();
    form.elements.q.focus();
  });

  const SLASH = 'newsline-slash';
  try {
    slash.checked = localStorage.getItem(SLASH) !== 'off';
    slash.addEventListener('change', () => {
      if (slash.checked) localStorage.removeItem(SLASH);
      else localStorage.setItem(SLASH, 'off');
    });
  } catch {
    // The reader's browser keeps nothing.
    slash.closest('p').hidden = true;
  }

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  form.elements.q.focus();
  if (form.elements.q.value !== '') search();
})();
