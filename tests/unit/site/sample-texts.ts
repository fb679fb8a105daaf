/** Texts that the sample sites are made of: made-up news. */

export const LOREM = [
  'The harbour board voted on Tuesday to reopen the northern quay, eleven months after a storm tore away its outer wall and left the ferries without a berth in winter.',
  'Engineers who inspected the new wall said it would stand against waves a third higher than those of last year. Their report, seen by this newspaper, asks for a second survey before the autumn.',
  'Fishermen who had moved their boats to the river mouth said they would come back as soon as the cranes work again. “We lost a season, not the sea,” said the head of their cooperative.',
  'The city will pay for the works out of a reserve that it set aside for the tram. Opponents of the plan called that a loan from the future; the mayor called it an investment in it.',
  'Two ferries left before noon, the first of them with a brass band on the upper deck and fewer passengers than musicians.',
];

export const SECTIONS = ['Politics', 'Economy', 'World', 'Culture', 'Science', 'Sport'];

export const HEADLINES = [
  'Harbour board votes to reopen the northern quay',
  'Tram line will wait another year, council says',
  'Grain prices fall as rain returns to the plain',
  'A museum of salt opens in the old customs house',
  'Why the river forgets its own banks',
  'Swimmers break a record that stood since 1961',
  'Parliament delays the vote on the water law',
  'Neighbours agree on a common timetable for trains',
  'Bakers ask for cheaper night power',
  'The astronomer who counted the lamps of her town',
];
