import { format } from 'node:util';

/** What every workbench on this server says about itself, whatever is tested. */
const noise = [
	/^(Resolv(ing|ed) connection token|Creating a socket|Updating additional builtin|Ignoring fetching additional|No search provider)/,
	/^\[(driver|AgentHost|AccountPolicyGate|reconnection-grace-time|Service Worker|lifecycle|remote-connection)\b/,
	/Failed to register a ServiceWorker|A bad HTTP response code \(404\) was received when fetching the script/,
	/the server responded with a status of 404|net::ERR_NAME_NOT_RESOLVED|ERR_CONNECTION_REFUSED/,
	/^Creation of workbench contribution|Timed out waiting for authentication provider/,
	/web worker extension host is started in a same-origin iframe|An iframe which has both allow-scripts/,
];

/**
 * @typedef {object} Output
 * @property {string[]} host what the extension host printed, line by line
 * @property {string[]} browser what the browser's console said (`error: …`), faults of webviews' security policy included
 * @property {Promise<number>} exit the exit code of a run of tests in the extension host
 */

/**
 * Collects what a workbench prints, the usual noise left out. Must be called before the page is opened.
 * @param {import('playwright-core').Page} page
 * @param {(line: string) => void} [onLine] called with each line of the extension host as it comes
 * @returns {Promise<Output>}
 */
export async function collectOutput(page, onLine = () => {}) {
	/** @type {string[]} */
	const host = [];
	/** @type {string[]} */
	const browser = [];
	/** @param {string} text */
	const take = text => {
		for (const line of text.trimEnd().split('\n')) {
			host.push(line);
			onLine(line);
		}
	};

	page.on('pageerror', error => browser.push(`error: ${error.message}`));
	page.on('console', message => {
		const text = message.text().replace(/^%c *(INFO|WARN|ERR|TRACE|DEBUG) color: #\w+ /, '');
		const [, first, rest] = /^%c\[Extension Host\] %c(.*?) color: \w* color: ?(.*)$/s.exec(text) ?? [];
		if (first !== undefined) {
			take(`${first} ${rest}`);
		} else if (!noise.some(pattern => pattern.test(text))) {
			browser.push(`${message.type()}: ${text}`);
		}
	});

	// During a run of tests the host prints through the window's log instead.
	let testing = true;
	await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
		const text = format(...args);
		if (testing && !noise.some(pattern => pattern.test(text))) {
			take(text);
		}
	});
	/** @type {Promise<number>} */
	const exit = new Promise(resolve => {
		void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
			testing = false;
			resolve(code);
		});
	});
	return { host, browser, exit };
}
