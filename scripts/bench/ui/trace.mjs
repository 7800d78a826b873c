/**
 * @typedef {object} Painted what a webview showed from some moment on
 * @property {number} at by the clock that all frames of a browser share; ms
 * @property {string} title the text of its h1
 * @property {number} layers
 * @property {number} hints
 * @property {string} reason why a grade is proposed
 * @property {string} notice
 * @property {string} answer
 */

/** @typedef {{ inputs: number[], paints: Painted[] }} Trace times of keys and clicks, and what was painted */

/**
 * Runs in every frame before its own scripts, and notes when keys and clicks come and when something new has been painted: a change of the
 * document, its next animation frame, and the first task after that, which comes once the frame is out of hands.
 */
export function traceFrame() {
	/** @type {Trace} */
	const trace = { inputs: [], paints: [] };
	Object.assign(globalThis, { benchTrace: trace });
	/** @type {Element | null} */
	let listening = null;
	/** @type {Document | undefined} */
	let observed;

	const isVisible = () => window.frameElement === null || /** @type {HTMLElement} */ (window.frameElement).style.visibility !== 'hidden';
	const now = () => performance.timeOrigin + performance.now();
	const text = (/** @type {string} */ selector) => document.querySelector(selector)?.textContent ?? '';
	const count = (/** @type {string} */ selector) => document.querySelectorAll(selector).length;
	const note = (/** @type {Event} */ event) => {
		if (!(event instanceof KeyboardEvent && ['Control', 'Alt', 'Shift'].includes(event.key))) {
			trace.inputs.push(performance.timeOrigin + event.timeStamp);
		}
	};

	function changed() {
		if (document !== observed) { // A frame's first, empty document gives way to another in the same window.
			observed = document;
			observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
		}
		if (document.documentElement !== listening) { // And a webview's page is written into that one.
			listening = document.documentElement;
			listening?.addEventListener('keydown', note, { capture: true });
			listening?.addEventListener('click', note, { capture: true });
		}
		requestAnimationFrame(() => {
			const shown = {
				title: text('h1'), layers: count('.layer'), hints: count('.hints li'), reason: text('.reason'), notice: text('.notice'), answer: text('.answer'),
			};
			if (isVisible() && shown.title !== '') {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => { trace.paints.push({ at: now(), ...shown }); };
				port2.postMessage(undefined);
			}
		});
	}

	const observer = new MutationObserver(changed);
	if (window.frameElement) {
		observer.observe(window.frameElement, { attributes: true });
	}
	changed();
}
