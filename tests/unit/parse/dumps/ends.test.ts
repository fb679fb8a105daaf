/** Where the text of an article ends that was copied without the rest of its page. */
import { expect, test } from 'vitest';
import { expectSound, parse } from './dump.js';

const TAMIL = [
  'தொண்ணூறு ஆண்டுகளுக்கு முன்பு பெரும் புயலில் முப்பத்தெட்டு பேருடன் மூழ்கிய படகின் மணியை கடலோரக் காவல்படையின் முக்குளிப்பவர்கள் வெள்ளிக்கிழமை காலை மீட்டனர்.',
  'அடுத்த வசந்த காலம் முதல் துறைமுகத்திற்கு மேலே உள்ள தேவாலயத்தில் மணி தொங்கவிடப்படும் என்று மேயர் கூறினார்.',
  'கப்பல் அங்கேயே இருக்கும். சட்டப்படி அது ஒரு கல்லறை என்பதால் முக்குளிப்பவர்கள் தளத்திற்குக் கீழே செல்ல முடியாது.',
];

test('a last paragraph with nothing below it is of the text, however little it says of the subject', () => {
  const text = `மூழ்கிய படகின் மணி கடலில் இருந்து மீட்பு\n\n3 நவம்பர் 2023\n\n${TAMIL.join('\n\n')}\n`;
  const document = parse(text);
  expectSound(document, text);
  expect(document.article?.body.map((block) => block.text)).toEqual(TAMIL);
});
