import { expect, test } from "vitest";
import { printMarkdown } from "./print-markdown.js";

test.each([
  ["HTML of an author's is text", "a <script>alert(1)</script> b", "<p>a &lt;script&gt;alert(1)&lt;/script&gt; b</p>"],
  ["so is a block of it", "<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"],
  [
    "an image is a link: it is not loaded",
    "![a](https://example.com/a.png)",
    '<p><a href="https://example.com/a.png">a</a></p>',
  ],
  ["a link to a script is its text", "[a](javascript:alert(1))", "<p>a</p>"],
  ["an escaped one leads nowhere", "[a](java&#115;cript:)", '<p><a href="java&amp;#115;cript:">a</a></p>'],
  [
    "a link elsewhere stays",
    "[a](https://example.com/?a=1&b=2)",
    '<p><a href="https://example.com/?a=1&amp;b=2">a</a></p>',
  ],
  ["a link inside the site stays", "[`A`](a/index.html)", '<p><a href="a/index.html"><code>A</code></a></p>'],
  ["quotes end no attribute", '[a](</"onclick="b>)', '<p><a href="/&quot;onclick=&quot;b">a</a></p>'],
])("%s", (_, markdown, html) => {
  expect(printMarkdown(markdown).trim()).toBe(html);
});

test("a table names its columns and rows", () => {
  const html = printMarkdown("| a | |\n| --- | --- |\n| `b` | c |\n");
  expect(html).toContain('<th scope="col">a</th><td></td>');
  expect(html).toContain('<tr><th scope="row"><code>b</code></th><td>c</td></tr>');
});
