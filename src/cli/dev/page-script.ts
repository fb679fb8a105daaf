/** What `newsline dev` adds to each page: it loads itself anew when the site has changed, and shows why a build failed. */

/** The address that open pages listen at: server-sent events (HTML, "Server-sent events"). */
export const EVENTS = '/__newsline/changes';

/** To all open pages: load yourselves anew. */
export const CHANGED = 'data: changed\n\n';

/** To all open pages: this is why the last build failed; an empty text when it did not. */
export function failureEvent(failure: string): string {
  return `event: failure\ndata: ${JSON.stringify(failure)}\n\n`;
}

/** Above whatever the site looks like. */
const LOOK =
  'position:fixed;inset:auto 0 0;z-index:2147483647;max-height:60vh;overflow:auto;margin:0;padding:1rem;' +
  'background:#2b0b0b;color:#fff;font:14px/1.5 monospace;white-space:pre-wrap;overflow-wrap:anywhere;text-align:left';

/** Goes to the end of each page; the files stay as they are. */
export const SCRIPT = `<script>{
const changes = new EventSource('${EVENTS}');
changes.onmessage = () => location.reload();
let shown;
changes.onopen = () => shown?.remove();
changes.addEventListener('failure', ({ data }) => {
  shown?.remove();
  const failure = JSON.parse(data);
  if (failure === '') return;
  shown = document.createElement('pre');
  shown.dir = 'ltr';
  shown.setAttribute('role', 'alert');
  shown.style.cssText = '${LOOK}';
  shown.textContent = failure;
  document.body.append(shown);
});
}</script>
`;
