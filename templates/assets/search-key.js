/* The key / opens the search, unless the reader has turned that off on its page (WCAG 2.1.4). */
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey) return;
  if (
    target instanceof Element &&
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null
  )
    return;
  try {
    if (localStorage.getItem('newsline-slash') === 'off') return;
  } catch {
    // The reader's browser keeps nothing.
  }
  event.preventDefault();
  const field = document.querySelector('.search:not([hidden]) input[type=search]');
  if (field === null) document.querySelector('a[aria-keyshortcuts="/"]')?.click();
  else field.focus();
});
