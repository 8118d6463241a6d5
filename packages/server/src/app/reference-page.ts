interface Page {
  readonly title: string;
  /** Paths of the document and of the viewer's script. */
  readonly document: string;
  readonly script: string;
}

/** The browser may load from this server alone. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Everything of the viewer that would talk to its maker is off. */
export const viewerSettings = {
  agent: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: "never",
  telemetry: false,
  withDefaultFonts: false,
};

/** A page on which `@scalar/api-reference` shows the document. */
export function referencePage({ title, document, script }: Page): string {
  const configuration = { url: document, ...viewerSettings };
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <div id="reference"></div>
    <script src="${escapeHtml(script)}"></script>
    <script>Scalar.createApiReference("#reference", ${JSON.stringify(configuration).replaceAll("<", "\\u003c")})</script>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
