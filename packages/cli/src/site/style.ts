/** The stylesheet of every page. The reference brings its own: what is said of `.page` is not about it. */
export const style = `:root {
  color-scheme: light dark;
  --text: #1c1e21;
  --quiet: #5a6068;
  --ground: #fff;
  --raised: #f3f4f6;
  --line: #d5d9de;
  --link: #0b57d0;
  --scalar-custom-header-height: 3rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6e8eb;
    --quiet: #a2a9b2;
    --ground: #16181c;
    --raised: #22252b;
    --line: #3a3f47;
    --link: #8ab4f8;
  }
}
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.6 system-ui, sans-serif; }
nav[aria-label="Site"] {
  position: sticky; top: 0; z-index: 20; box-sizing: border-box; height: 3rem; padding: 0 1rem;
  display: flex; gap: clamp(0.6rem, 3vw, 1.25rem); align-items: center; overflow-x: auto;
  background: var(--ground); border-bottom: 1px solid var(--line);
}
nav[aria-label="Site"] a { color: var(--quiet); text-decoration: none; }
nav[aria-label="Site"] a:hover, nav[aria-label="Site"] a[aria-current] { color: var(--text); text-decoration: underline; }
.page { max-width: 60rem; margin: 0 auto; padding: 1rem 1rem 4rem; overflow-wrap: break-word; }
.page a { color: var(--link); }
.page h1, .page h2 { line-height: 1.25; }
.page h2 { margin-top: 2.5rem; }
.page code, .page pre { background: var(--raised); border-radius: 0.25rem; font: 0.875em/1.5 ui-monospace, monospace; }
.page code { padding: 0.1em 0.3em; }
.page pre { padding: 0.75rem 1rem; overflow-x: auto; }
.page pre code { padding: 0; font-size: 1em; }
.page .table { overflow-x: auto; margin: 1rem 0; }
.page table { border-collapse: collapse; min-width: 100%; }
.page th, .page td { padding: 0.4rem 0.75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.page tbody th { font-weight: 400; }
.page thead { background: var(--raised); }
`;
