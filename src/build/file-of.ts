/** Documents by the files that hold them. */

/**
 * The file among `files` that holds a document: `content/crawl.warc.gz#urn:uuid:1` is a page of `content/crawl.warc.gz`.
 * Null when there is no such file. Names of files may have a `#`, too.
 */
export function fileFinder(files: readonly string[]): (document: string) => string | null {
  const known = new Set(files);
  return (document) => {
    for (let end = document.length; end > 0; end = document.lastIndexOf('#', end - 1)) {
      const file = document.slice(0, end);
      if (known.has(file)) return file;
    }
    return null;
  };
}
