/**
 * What browsers put beside a page that they save whole: a folder with its styles, scripts, pictures and frames.
 *
 *     The port.html  +  The port_files/  (Firefox in German: The port-Dateien/)
 *
 * The frames are HTML (`saved_resource.html`), and yet no pages that anyone saved.
 */
import type { Dirent } from 'node:fs';

/** In the languages of browsers and of Windows, which moves page and folder together by these names. */
const SUFFIX =
  /(?:_files|\.files|-Dateien|-filer|_archivos|_arquivos|_bestanden|_bylos|_datoteke|_dosyalar|_elemei|_fails|_failid|_fajlovi|_fichiers|_ficheiros|_file|_fitxategiak|_fitxers|_pliki|_soubory|_tiedostot)$/;

const PAGE = /\.x?html?(?:\.gz)?$/i;

/** Which of the entries of a folder are such folders. */
export function partsOfPages(entries: readonly Dirent[]): ReadonlySet<string> {
  const parts = entries.filter((entry) => entry.isDirectory() && SUFFIX.test(entry.name)).map(({ name }) => name);
  if (parts.length === 0) return NONE;
  const pages = entries.filter(({ name }) => PAGE.test(name)).map(({ name }) => name.replace(PAGE, ''));
  const stems = new Set(pages);
  return new Set(parts.filter((name) => stems.has(name.replace(SUFFIX, ''))));
}

const NONE: ReadonlySet<string> = new Set();
