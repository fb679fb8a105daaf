/** Which blocks are the article's body, where the chain's best sequence says what cannot be. */
import { expect, test } from 'vitest';
import { toBlocks } from '../../../../src/parse/blocks.js';
import { TEXT_LAYOUT, toChain } from '../../../../src/parse/chain.js';
import { splitLines } from '../../../../src/parse/lines.js';
import { toPage } from '../../../../src/parse/page.js';
import { readPage } from '../../../../src/parse/reading.js';
import { parse } from './dump.js';

const TEXT =
  'The mill at the weir grinds again, since the miller found a wheel that fits and a buyer for the flour, and on the first day the whole village came with bread and butter.';
const ROLES = ['before', 'headline', 'head', 'body', 'gap', 'after'];

/** A chain that takes marked lines for the body, and by `doubt` thinks that running text stands below it. */
function chainWith(doubt: number) {
  const only = (role: string, score: number) => ROLES.map((each) => (each === role ? score : 0));
  return toChain(TEXT_LAYOUT, {
    steps: {},
    features: {
      marker: { bullet: [only('body', 0), only('body', 4), only('body', 0)] },
      copies: { '<2': [only('after', 0)] },
      'core-prose': { 'inside, prose': [only('after', 0), only('after', doubt), only('after', 0)] },
    },
  });
}

function bodyOf(doubt: number): string[] {
  const blocks = toBlocks(splitLines(`• Home\n• News\n\n${TEXT}\n`));
  const { roles } = readPage(toPage(blocks, 'en'), 'en', chainWith(doubt));
  return blocks.filter((_, i) => roles[i] === 'body').map(({ text }) => text);
}

test('a likeliest body without running text gives way to the running text that may be one', () => {
  expect(bodyOf(1)).toContain(TEXT);
});

test('running text that is hardly an article’s makes no article of a menu', () => {
  expect(bodyOf(9)).toEqual([]);
});

test('a dek and a caption are no body where more running text stands below name, date, buttons and letter', () => {
  const text = `Bretagne
Finistère
Économie
Sports
Météo
Se connecterJe m’abonne
Accueil / Bretagne / Finistère
Port-Blanc. La vieille cale aura une grue
La dernière cale du port, construite en 1893, sert encore à onze bateaux. Un charpentier s’est déclaré.
L’atelier des Muster, sur le quai de Port-Blanc. | ANNA MUSTER / LE BATEAU
Le Bateau du Ponant Anna Muster
Publié le 19/02/2024 à 18h05
Lire plus tard
Partager
Newsletter La Matinale

Chaque matin, l’actualité du jour sélectionnée par la rédaction

OK

Le conseil de Port-Blanc a retenu, ce lundi 19 février, l’offre du charpentier Tom Okafor pour une grue en bois, en attente depuis septembre.

Le charpentier s’engage à garder les deux treuils du siècle dernier et à former quatre jeunes du village.

« On y croyait plus, franchement », souffle Gwenaëlle, trente-deux ans de pêche. Devant la cale, quelques collègues ont débouché une bouteille.

Les cinq premiers bateaux seront levés au printemps, assure la mairie.

Finistère
Agroalimentaire
À lire aussi
Le prix du chêne s’envole
`;
  const { article } = parse(text);
  expect(article?.headline).toBe('Port-Blanc. La vieille cale aura une grue');
  expect(article?.body.filter(({ type }) => type !== 'dek').map((block) => block.text)).toEqual(
    text
      .split('\n\n')
      .slice(3, 7)
      .map((line) => line.split('\n')[0]),
  );
});
