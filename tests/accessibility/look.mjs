// Opens pages in a real browser and tells what axe-core finds, light and dark.
//
//   node look.mjs CHROMIUM PICTURES FILE…
//
// Prints JSON: a list of {file, scheme, rule, impact, help, nodes}. Into the folder PICTURES, if it
// is not "-", goes a picture of each page in each scheme. Nothing is fetched: the pages need nothing.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [browserPath, pictures, ...files] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf-8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const found = [];
for (const scheme of ["light", "dark"]) {
  // The page forbids every script; the looking glass is the one exception.
  const context = await browser.newContext({
    colorScheme: scheme, bypassCSP: true, viewport: { width: 900, height: 1200 },
  });
  for (const file of files) {
    const page = await context.newPage();
    const fetched = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(axe);
    const result = await page.evaluate((wanted) => window.axe.run(document, {
      runOnly: { type: "tag", values: wanted },
    }), tags);
    for (const each of result.violations) {
      found.push({
        file: basename(file), scheme, rule: each.id, impact: each.impact, help: each.help,
        nodes: each.nodes.map((node) => node.html.slice(0, 200)),
      });
    }
    for (const url of fetched.slice(1).filter((url) => !url.startsWith("data:"))) {
      found.push({ file: basename(file), scheme, rule: "fetches", impact: "serious",
        help: "the page fetches something", nodes: [url] });
    }
    if (pictures !== "-") {
      const name = `${basename(file, ".html")}.${scheme}.png`;
      await page.screenshot({ path: join(pictures, name), fullPage: true });
    }
    await page.close();
  }
  await context.close();
}
await browser.close();
console.log(JSON.stringify(found));
