import { h } from "vue";
import theme from "vitepress/theme";
import Finding from "./Finding.vue";
import "./style.css";
import "./figures.css";

export default {
  ...theme,
  Layout: () => h(theme.Layout, null, { "home-hero-image": () => h(Finding) }),
};
