// What TypeDoc's theme lacks for those who navigate by landmarks, by headings or by keyboard.
(() => {
  nameLandmarks();
  addSkipLink();
  closeHeadingGaps();
  letScrollersTakeFocus();

  function nameLandmarks() {
    const content = document.querySelector(".col-content");
    if (content) {
      content.setAttribute("role", "main");
      content.id ||= "content";
      content.tabIndex = -1;
    }
    const sidebar = document.querySelector(".col-sidebar");
    sidebar?.setAttribute("role", "complementary");
    sidebar?.setAttribute("aria-label", "Navigation and settings");
  }

  function addSkipLink() {
    const content = document.querySelector(".col-content");
    if (!content) return;
    const link = document.createElement("a");
    link.href = `#${content.id}`;
    link.className = "skip-link";
    link.textContent = "Skip to content";
    document.body.prepend(link);
  }

  /** A heading may be one level deeper than the one before it, no more. */
  function closeHeadingGaps() {
    let level = 0;
    for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
      const written = Number(heading.tagName[1]);
      level = Math.min(written, level + 1);
      if (level < written) heading.setAttribute("aria-level", String(level));
    }
  }

  function letScrollersTakeFocus() {
    for (const scroller of document.querySelectorAll(".col-content pre, .col-content table")) {
      if (scroller.scrollWidth > scroller.clientWidth) scroller.tabIndex = 0;
    }
  }
})();
