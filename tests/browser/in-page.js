/* global document, window, axe */

/** What the tests ask of a letter from within the page that shows it. */
window.inPage = {
  /** What sticks out of the window, or has more in it than it shows. */
  misfits() {
    const name = (element) => `${element.tagName} ${element.textContent.slice(0, 40)}`;
    const all = [...document.querySelectorAll('body *')].filter(
      (element) => element.getClientRects().length > 0,
    );
    const out = all.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > window.innerWidth + 0.5;
    });
    const clipped = all.filter(
      (element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1,
    );
    const isWide = document.documentElement.scrollWidth > window.innerWidth;
    return [
      ...(isWide ? ['the page scrolls sideways'] : []),
      ...out.map((element) => `out: ${name(element)}`),
      ...clipped.map((element) => `clipped: ${name(element)}`),
    ];
  },

  links() {
    return [...document.querySelectorAll('a')].map((link) => ({
      href: link.getAttribute('href'),
      height: link.getBoundingClientRect().height,
    }));
  },

  /** How wide and high the picture is shown, and how high its words are in the same width. */
  picture() {
    const picture = document.querySelector('img');
    const words = document.createElement('div');
    words.textContent = picture.alt;
    words.style.cssText = picture.style.cssText;
    picture.after(words);
    const sizes = {
      pixels: picture.naturalWidth,
      width: picture.offsetWidth,
      height: picture.offsetHeight,
      heightOfWords: words.offsetHeight,
    };
    words.remove();
    return sizes;
  },

  /** What axe finds wrong, what it cannot tell, and of how many texts it judged the contrast. */
  async judge() {
    const { violations, incomplete, passes } = await axe.run({
      runOnly: {
        type: 'rule',
        values: ['color-contrast', 'link-in-text-block', 'image-alt', 'heading-order'],
      },
    });
    const named = (rules) => rules.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    return {
      violations: named(violations),
      unsure: named(incomplete),
      judged: passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
    };
  },

  contrast(ink, ground) {
    const { Color, getContrast } = axe.commons.color;
    const [front, back] = [new Color(), new Color()];
    front.parseString(ink);
    back.parseString(ground);
    return getContrast(back, front);
  },
};
