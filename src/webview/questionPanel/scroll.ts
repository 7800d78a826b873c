/** Longest that a page's formulas, code colours and images take to settle; in ms. */
const settling = 1500;

/** Scrolls to where the page was left, and stays there while late parts of it change its height, until the person moves. */
export function scrollBack(top: number, content: HTMLElement): void {
	const stop = () => {
		observer.disconnect();
		clearTimeout(timer);
		moves.forEach(each => { window.removeEventListener(each, stop); });
	};
	const moves = ['wheel', 'keydown', 'pointerdown', 'touchstart'];
	const observer = new ResizeObserver(() => { window.scrollTo(0, top); });
	const timer = setTimeout(stop, settling);
	moves.forEach(each => { window.addEventListener(each, stop, { passive: true }); });
	observer.observe(content);
	window.scrollTo(0, top);
}
