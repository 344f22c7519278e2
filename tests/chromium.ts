/** Where Debian's Chromium stands. */
export const executablePath = "/usr/bin/chromium";

/** How it is started: by root, and without asking anything of the network. */
export const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Why a test that needs it was skipped. */
export const why = "Chromium is not installed: npm run test:all installs it on Debian";
