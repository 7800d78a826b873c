import { spawn, spawnSync } from 'node:child_process';
import { findChromium } from '../vscode/chromium.mjs';

/** Whether a window can be shown here at all. */
const hasDisplay = () =>
	process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const shell = process.platform === 'win32';

/**
 * The command of the desktop's VS Code, if there is one and a screen to show it on.
 * @returns {string | undefined}
 */
export function desktopCode() {
	const works = () => spawnSync('code', ['--version'], { stdio: 'ignore', shell }).status === 0;
	return hasDisplay() && works() ? 'code' : undefined;
}

/**
 * Opens the extension under development in a new window on a folder. Resolves when the window is closed.
 * @param {string} command
 * @param {string} extension
 * @param {string} folder
 * @returns {Promise<void>}
 */
export function openDesktop(command, extension, folder) {
	/** @param {string} text */
	const quoted = text => (shell ? `"${text}"` : text);
	const args = ['--new-window', '--wait', quoted(`--extensionDevelopmentPath=${extension}`), quoted(folder)];
	const child = spawn(command, args, { stdio: 'ignore', shell });
	return new Promise((resolve, reject) => child.on('exit', () => resolve()).on('error', reject));
}

/**
 * Opens an address in the user's browser.
 * @param {string} address
 * @returns {boolean} false when there is no browser or no display
 */
export function openInBrowser(address) {
	if (!hasDisplay()) {
		return false;
	}
	try {
		const [command, ...args] = opener(address);
		spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
		return true;
	} catch {
		return false;
	}
}

/** @param {string} address @returns {[string, ...string[]]} */
function opener(address) {
	switch (process.platform) {
		case 'darwin':
			return ['open', address];
		case 'win32':
			return ['rundll32', 'url.dll,FileProtocolHandler', address];
		default:
			return spawnSync('xdg-open', ['--version'], { stdio: 'ignore' }).status === 0
				? ['xdg-open', address]
				: [findChromium(), '--no-first-run', address];
	}
}
