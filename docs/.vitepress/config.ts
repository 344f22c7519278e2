import { defineConfig } from "vitepress";
import { linksOutside } from "./links-outside.ts";
import { sidebar } from "./sidebar.ts";
import { slug } from "./slug.ts";

export default defineConfig({
  title: "summitry",
  description: "Simulations of negotiations in TypeScript: agents, offers, red lines and a changing world",
  lang: "en",
  cleanUrls: false,
  rewrites: { "decisions/README.md": "decisions/index.md" },
  markdown: {
    anchor: { slugify: slug },
    toc: { slugify: slug },
    headers: { slugify: slug },
    config: linksOutside,
  },
  themeConfig: {
    nav: [
      { text: "Tour", link: "/tour" },
      { text: "Alaska", link: "/alaska" },
      { text: "Reference", link: "/api/" },
    ],
    sidebar,
    outline: [2, 3],
    search: { provider: "local" },
  },
});
