interface Item {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly publishedAt: Date | null;
}

interface Channel {
  readonly title: string;
  /** The feed's own. */
  readonly url: string;
  readonly items: readonly Item[];
}

/** An RSS 2.0 channel. */
export function channel({ title, url, items }: Channel): string {
  const head = `<title>${escaped(title)}</title><link>${escaped(url)}</link><description>${escaped(title)}</description>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>${head}${items.map(itemOf).join("")}</channel></rss>\n`;

  function itemOf({ slug, title: name, summary, publishedAt }: Item): string {
    const link = escaped(new URL(`/posts/${slug}`, url).href);
    const date = publishedAt === null ? "" : `<pubDate>${publishedAt.toUTCString()}</pubDate>`;
    const text = `<title>${escaped(name)}</title><description>${escaped(summary)}</description>`;
    return `<item>${text}<link>${link}</link><guid>${link}</guid>${date}</item>`;
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
