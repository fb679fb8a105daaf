/** Blocks of made-up news pages, as fast-check arbitraries: a menu, an article, a news line, a footer. */
import fc from 'fast-check';

const pick = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split('|'));

/** What a story is about: people, things and places that keep to one another, as on real pages. */
const TOPICS = [
  [
    'the ferry company|the captain|the islanders|a deckhand|the harbour master',
    'the ferry to the islands|the winter timetable|the new pier|the old steamship|the cargo crane',
    'on the northern quay|beyond the breakwater|in the island harbour',
  ],
  [
    'the school board|a retired teacher|two pupils|the headmistress|the parents',
    'the village school|the summer holidays|the mathematics examination|the canteen|the school bus',
    'in the assembly hall|behind the playground|in the largest classroom',
  ],
  [
    'the farmers|the agriculture minister|a beekeeper|the growers of the valley|the dairy',
    'the apricot harvest|the price of milk|the irrigation canal|the cherry market|the hail insurance',
    'in the upper valley|between the orchards|on the southern slopes',
  ],
  [
    'the tram drivers|the transport company|a conductor|the passengers|the union',
    'the night tram|the price of a ticket|the central depot|line seven|the timetable for Sundays',
    'at the railway station|near the terminus|under the viaduct',
  ],
  [
    'the museum|a collector|the restorer|the curator|the insurance company',
    'the stolen painting|a bronze statue|the exhibition of maps|the collection of clocks|the eastern gallery',
    'in the vaults|above the marble staircase|in a warehouse abroad',
  ],
  [
    'the fire brigade|a volunteer|the forester|the mountain rescue team|the weather service',
    'the forest fire|the avalanche warning|the broken siren|the emergency plan|the rescue helicopter',
    'below the summit|along the ridge|in the burnt clearing',
  ],
  [
    'the central bank|an economist|the finance minister|the savers|the auditors',
    'the interest rate|the budget for next year|the tax on sugar|the national debt|the currency reserve',
    'in the capital|on the financial markets|at the annual conference',
  ],
  [
    'the striker|the national coach|the supporters|the goalkeeper|the referee',
    'the cup final|the training camp|the new stadium|the transfer contract|the penalty shoot-out',
    'in front of the main stand|in the changing room|on neutral ground',
  ],
] as const;

const did = pick(
  'wants to keep|has criticised|will present|could not save|asked for help with|paid for|spoke against|has been waiting for|would like to change|found no reason to give up',
);
const when = pick('on Tuesday|last week|before the summer|after a long debate|for the third time|since the storm');
const why = pick(
  'because the money has not arrived|although nobody had asked for it|so that everybody can see it|while the others were still talking about last year|after more than two hundred people had signed a letter',
);

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

interface Topic {
  readonly sentence: fc.Arbitrary<string>;
  readonly headline: fc.Arbitrary<string>;
}

const topics: readonly Topic[] = TOPICS.map((words) => {
  const [who, what, where] = words.map(pick) as [fc.Arbitrary<string>, fc.Arbitrary<string>, fc.Arbitrary<string>];
  return {
    sentence: fc.oneof(
      fc.tuple(who, did, what, where, why).map(([a, b, c, d, e]) => `${upper(a)} ${b} ${c} ${d}, ${e}.`),
      fc.tuple(when, who, did, what, where).map(([a, b, c, d, e]) => `${upper(a)} ${b} ${c} ${d} ${e}.`),
      fc
        .tuple(what, where, who)
        .map(([a, b, c]) => `"It was about ${a} ${b}, and not about us," a spokeswoman for ${c} said.`),
      fc
        .tuple(what, when, who, did, what)
        .map(([a, b, c, d, e]) => `There was no news of ${a} ${b}, and now ${c} ${d} ${e}.`),
    ),
    headline: fc.tuple(who, did, what, fc.option(where)).map(([a, b, c, d]) => {
      const subject = a.replace(/^(?:the|an?) /, '');
      return upper(`${subject} ${b} ${c}${d === null ? '' : ` ${d}`}`);
    }),
  };
});

const paragraph = ({ sentence }: Topic): fc.Arbitrary<string> =>
  fc.array(sentence, { minLength: 2, maxLength: 4 }).map((sentences) => sentences.join(' '));

/** Of any topic, as lists of the latest news have them. */
const anyHeadline = fc.oneof(...topics.map(({ headline }) => headline));

const word = pick(
  'Home|News|Politics|Economy|Sport|Culture|Weather|Travel|Opinion|Video|Archive|Contact|Search|Jobs|Science',
);

export interface Block {
  readonly lines: readonly string[];
  readonly article?: { readonly headline: string; readonly published: string; readonly paragraphs: readonly string[] };
  readonly items?: readonly { readonly headline: string; readonly published: string }[];
}

export const menu: fc.Arbitrary<Block> = fc
  .uniqueArray(word, { minLength: 3, maxLength: 12 })
  .map((lines) => ({ lines }));

const pad = (part: number): string => String(part).padStart(2, '0');
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

interface Time {
  readonly month: number;
  readonly day: number;
  readonly minute: number;
}

const time: fc.Arbitrary<Time> = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 13, max: 28 }),
  minute: fc.integer({ min: 0, max: 1439 }),
});

const clockOf = ({ minute }: Time): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
const isoOf = (t: Time): string => `2024-${pad(t.month)}-${pad(t.day)}T${clockOf(t)}:00+04:00`;

/** How a page writes its times. */
const style = fc.constantFrom<(time: Time) => string>(
  (t) => `${clockOf(t)} ${pad(t.day)}.${pad(t.month)}.2024`,
  (t) => `${pad(t.day)}/${pad(t.month)}/2024 ${clockOf(t)}`,
  (t) => `${t.day} ${MONTHS[t.month - 1]} 2024, ${clockOf(t)}`,
  (t) => `2024-${pad(t.month)}-${pad(t.day)} ${clockOf(t)}`,
);

export const article: fc.Arbitrary<Block> = fc
  .constantFrom(...topics)
  .chain((topic) =>
    fc.record({
      headline: topic.headline,
      time,
      style,
      paragraphs: fc.uniqueArray(paragraph(topic), { minLength: 3, maxLength: 7 }),
    }),
  )
  .map(({ headline, time, style, paragraphs }) => ({
    lines: [headline, '', style(time), ...paragraphs.flatMap((text) => ['', text])],
    article: { headline, published: isoOf(time), paragraphs },
  }));

export const list: fc.Arbitrary<Block> = fc
  .record({
    heading: pick('News line|Latest news|Latest|More news|Headlines'),
    headlines: fc.uniqueArray(anyHeadline, { minLength: 3, maxLength: 12 }),
    start: time,
    step: fc.integer({ min: 3, max: 50 }),
    style,
    layout: pick('after|before|doubled'),
  })
  .map(({ heading, headlines, start, step, style, layout }) => {
    const times = headlines.map((_, i) => earlier(start, i * step));
    const rows = headlines.flatMap((text, i) => {
      const shown = style(times[i] as Time);
      if (layout === 'before') return [shown, text];
      return layout === 'doubled' && i % 3 === 0 ? [text, text, shown] : [text, shown];
    });
    return {
      lines: [heading, '', ...rows],
      items: headlines.map((text, i) => ({ headline: text, published: isoOf(times[i] as Time) })),
    };
  });

/** Days from 13 on leave room: a list is at most ten hours long. */
function earlier({ month, day, minute }: Time, minutes: number): Time {
  return minute >= minutes
    ? { month, day, minute: minute - minutes }
    : { month, day: day - 1, minute: minute - minutes + 1440 };
}

export const footer: fc.Arbitrary<Block> = fc
  .subarray(
    ['About us', 'Contact', 'Advertise', 'Privacy policy', 'Terms of use', 'Cookie settings', 'Follow us', 'RSS'],
    {
      minLength: 2,
    },
  )
  .map((lines) => ({ lines: [...lines, '© 2024 The Valley Post. All rights reserved.'] }));

/** Its blocks as most pages have them: the menu above, then the article, then a list. */
export const usualPage: fc.Arbitrary<readonly Block[]> = fc
  .tuple(fc.option(menu), article, fc.option(list), fc.option(footer))
  .map((blocks) => blocks.filter((block) => block !== null));

/** Its blocks in any order: one article, up to two lists. */
export const anyPage: fc.Arbitrary<readonly Block[]> = fc
  .tuple(fc.option(menu), article, fc.array(list, { maxLength: 2 }), fc.option(footer))
  .chain(([menu, article, lists, footer]) => {
    const blocks = [menu, article, ...lists, footer].filter((block) => block !== null);
    return fc.shuffledSubarray(blocks, { minLength: blocks.length });
  });

export const textOf = (blocks: readonly Block[]): string =>
  `${blocks.map(({ lines }) => lines.join('\n')).join('\n\n')}\n`;
