import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, scriptJson } from '../../../src/render/escape.js';

test('characters that mean something, and characters that may not be', () => {
  expect(escapeHtml(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;');
  expect(escapeHtml('a\u0000b\u0007c\u007Fd\u0085e\uFFFEf\uD800g\u{1FFFF}')).toBe(
    'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFD',
  );
  expect(escapeHtml('tab\tline\nreturn\r🙂')).toBe('tab\tline\nreturn\r🙂');
});

test('JSON in a script says the same and holds no markup', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('</script>', '<!--', ']]>', '\u2028')),
      (text) => {
        const json = scriptJson({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      },
    ),
  );
});
