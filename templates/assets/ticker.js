/*
 * Makes an open ticker follow the news. Nothing here is needed to read the page: it looks in ticker.json for items that
 * are not on it, says how many there are, and puts them in when the reader asks; it adds how long ago an item came,
 * and filters by the address (`?label=video`, `?section=economy`). Nothing moves by itself.
 */
(() => {
  const root = document.querySelector('[data-ticker]');
  if (!(root instanceof HTMLElement)) return;

  const MINUTE = 60_000;
  /** First and longest wait between two looks, in milliseconds: it grows while nothing comes, and when the host fails. */
  const SHORTEST = MINUTE;
  const LONGEST_QUIET = 5 * MINUTE;
  const LONGEST_FAILING = 15 * MINUTE;
  const DAY = 24 * 60 * MINUTE;

  const language = document.documentElement.lang;
  const filter = new URLSearchParams(location.search);

  /* How long ago: only of what came within a day of the reader's clock. */

  // In the digits that the page has its times in.
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto', numberingSystem: 'latn' });
  const ago = (element) => {
    const age = Date.now() - Date.parse(element.dateTime);
    if (!(age >= 0 && age < DAY) || !element.dateTime.includes('T')) return null;
    const minutes = Math.floor(age / MINUTE);
    return minutes < 60 ? words.format(-minutes, 'minute') : words.format(-Math.floor(minutes / 60), 'hour');
  };
  const showAges = () => {
    for (const time of root.querySelectorAll('.at time')) {
      const text = ago(time);
      const what = time.closest('li').querySelector('.what');
      const shown = what.querySelector('.ago');
      if (text === null) shown?.remove();
      else if (shown !== null) shown.textContent = text;
      else what.append(Object.assign(document.createElement('span'), { className: 'ago', textContent: text }));
    }
    const newest = document.querySelector('[data-newest]');
    const text = newest === null ? null : ago(newest.querySelector('time'));
    if (text !== null) newest.querySelector('time').textContent = text;
  };

  /* Filters */

  const applyFilter = () => {
    const [label, section] = [filter.get('label'), filter.get('section')];
    for (const item of root.querySelectorAll('.line > li')) {
      const fits =
        (label === null || item.dataset.labels.split(' ').includes(label)) &&
        (section === null || item.dataset.section === section);
      item.hidden = !fits;
    }
    for (const day of root.querySelectorAll('.day'))
      day.hidden = day.querySelector('.line > li:not([hidden])') === null;
    for (const link of document.querySelectorAll('.filters a')) {
      const own = new URL(link.href).searchParams;
      const isCurrent = own.get('label') === label && own.get('section') === section;
      if (isCurrent) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };

  applyFilter();
  showAges();
  setInterval(showAges, MINUTE);

  // From the disk nothing new can come.
  if (!location.protocol.startsWith('http')) return;

  /* New items */

  const { ticker, page, newItems } = root.dataset;
  const forms = JSON.parse(newItems);
  const plural = new Intl.PluralRules(language);
  const status = Object.assign(document.createElement('div'), { className: 'news-alert' });
  status.setAttribute('role', 'status');
  document.body.append(status);

  let wait = SHORTEST;
  let etag = null;
  let asked = Date.now();
  let offered = 0;
  let timer;

  /** Items that are not on the page, and not older than the oldest that is. */
  const countNew = (items) => {
    const known = items.map(({ id }) => document.getElementById(id) !== null);
    const last = known.lastIndexOf(true);
    return known.slice(0, last === -1 ? known.length : last).filter((isKnown) => !isKnown).length;
  };

  const offer = (count) => {
    if (count === offered) return;
    offered = count;
    status.replaceChildren();
    if (count === 0) return;
    const form = forms[plural.select(count)] ?? forms.other;
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      textContent: form.replace('{count}', String(count)),
    });
    button.addEventListener('click', insert);
    status.append(button);
  };

  const look = async () => {
    asked = Date.now();
    try {
      const response = await fetch(ticker, { headers: etag === null ? {} : { 'If-None-Match': etag } });
      if (!response.ok && response.status !== 304) throw new Error(String(response.status));
      const before = offered;
      if (response.ok) {
        etag = response.headers.get('ETag');
        offer(countNew((await response.json()).items));
      }
      wait = offered > before ? SHORTEST : Math.min(wait * 1.5, LONGEST_QUIET);
    } catch {
      wait = Math.min(wait * 2, LONGEST_FAILING);
    }
    plan();
  };

  const plan = () => {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(look, Math.max(0, asked + wait - Date.now()));
  };

  /** The items come as the page itself has them by now, in the theme's own markup. */
  const insert = async () => {
    try {
      const response = await fetch(page, { cache: 'no-cache' });
      if (!response.ok) throw new Error(String(response.status));
      const current = new DOMParser().parseFromString(await response.text(), 'text/html');
      const added = merge(current);
      if (added.length === 0) return;
      offer(0);
      applyFilter();
      showAges();
      const first = added.find((item) => !item.hidden) ?? added[0];
      first.querySelector('.at').focus();
    } catch {
      // The button stays.
    }
  };

  const merge = (current) => {
    const added = [];
    const heading = (day) => day.querySelector('.day-name time')?.dateTime ?? '';
    const days = new Map([...root.querySelectorAll('.day')].map((day) => [heading(day), day]));
    let nextDay = null;
    for (const day of [...current.querySelectorAll('[data-ticker] .day')].reverse()) {
      const own = days.get(heading(day));
      if (own === undefined) {
        const made = document.importNode(day, true);
        root.insertBefore(made, nextDay);
        added.unshift(...made.querySelectorAll('.line > li'));
        nextDay = made;
        continue;
      }
      nextDay = own;
      let next = null;
      for (const item of [...day.querySelectorAll('.line > li')].reverse()) {
        const there = document.getElementById(item.id);
        if (there === null) {
          const made = document.importNode(item, true);
          own.querySelector('.line').insertBefore(made, next);
          added.unshift(made);
          next = made;
        } else next = there;
      }
    }
    for (const item of added) item.classList.add('is-new');
    const [count, shown] = [current, document].map((each) => each.querySelector('[data-count]'));
    if (count !== null && shown !== null) shown.textContent = count.textContent;
    return added;
  };

  document.addEventListener('visibilitychange', plan);
  plan();
})();
