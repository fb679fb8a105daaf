/** What pagers put before the headline of the story that they lead to, in the languages of the themes that have it. */
const WORDS =
  'previous article|next article|previous post|next post|previous story|next story|vorheriger artikel|nächster artikel|vorheriger beitrag|nächster beitrag|artículo anterior|artículo siguiente|entrada anterior|siguiente entrada|article précédent|article suivant|artigo anterior|próximo artigo|articolo precedente|articolo successivo|prossimo articolo|vorig artikel|volgend artikel|forrige artikkel|neste artikkel|föregående artikel|nästa artikel|poprzedni artykuł|następny artykuł|předchozí článek|další článek|предыдущая статья|следующая статья|попередня стаття|наступна стаття|önceki makale|sonraki makale|artikel sebelumnya|artikel berikutnya'.split(
    '|',
  );
const LONGEST = Math.max(...WORDS.map((words) => words.length));
/** Glued to the words, or behind a colon: `Next story group reports a loss` is a headline. */
const HEADLINE = /^(?:\s*:\s*)?(?=["'«„“‘]?[\p{Lu}\p{N}])/u;

/** `Previous articleRain expected`, `Next Post: Rain expected` → `Rain expected`; any other text as it is. */
export function withoutPager(text: string): string {
  const start = text.slice(0, LONGEST).toLowerCase();
  const words = WORDS.find((each) => start.startsWith(each));
  const rest = words === undefined ? '' : text.slice(words.length);
  return HEADLINE.test(rest) ? rest.replace(HEADLINE, '') : text;
}
