import { defineConfig } from "vitepress";
import { linksOutside } from "./links-outside.ts";
import { sidebar } from "./sidebar.ts";
import { slug } from "./slug.ts";
import { unbroken } from "./unbroken.ts";

export default defineConfig({
  title: "summitry",
  description: "Simulations of negotiations in TypeScript: agents, offers, red lines and a changing world",
  lang: "en",
  head: [["link", { rel: "icon", type: "image/svg+xml", href: "/favicon.svg" }]],
  rewrites: { "decisions/README.md": "decisions/index.md" },
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    anchor: { slugify: slug },
    toc: { slugify: slug },
    headers: { slugify: slug },
    config: (markdown) => {
      linksOutside(markdown);
      unbroken(markdown);
    },
  },
  vite: { build: { chunkSizeWarningLimit: 2_000 } }, // the index of the search
  themeConfig: {
    nav: [
      { text: "Tour", link: "/tour" },
      { text: "Alaska", link: "/alaska" },
      { text: "Reference", link: "/api/" },
    ],
    sidebar,
    outline: [2, 3],
    search: {
      provider: "local",
      options: {
        miniSearch: {
          // What is explained comes before the many short entries of the reference.
          searchOptions: { boostDocument: (id: string) => (id.includes("/api/") ? 0.2 : 1) },
        },
      },
    },
    logo: "/favicon.svg",
    docFooter: { prev: "Before", next: "Next" },
    footer: { message: "Models of publicly stated positions, not forecasts. MIT licence." },
  },
});
