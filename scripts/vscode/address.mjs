/**
 * @typedef {object} Opening what the workbench shows and runs
 * @property {string} [folder] the workspace folder; an empty window without
 * @property {string} [workspace] a .code-workspace file, in place of a folder
 * @property {string} [extension] the folder of the extension under development
 * @property {string} [tests] a CommonJS module that exports `run(): Promise<void>`, to run in the extension host
 * @property {readonly (readonly [string, string])[]} [payload] further pairs for the workbench, such as
 * `['openFile', 'vscode-remote://127.0.0.1:PORT/path']`
 */

/**
 * The address of a workbench on a server at this port. All paths are absolute, on the server's machine.
 * @param {number} port
 * @param {Opening} [opening]
 * @returns {string}
 */
export function workbenchAddress(port, { folder, workspace, extension, tests, payload = [] } = {}) {
	/** @param {string} path */
	const remote = path => `vscode-remote://127.0.0.1:${port}${encodeURI(urlPath(path))}`;
	const pairs = [
		...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
		...(tests ? [['extensionTestsPath', remote(tests)]] : []),
		...payload,
	];
	const address = new URL(`http://127.0.0.1:${port}/`);
	if (workspace) {
		address.searchParams.set('workspace', urlPath(workspace));
	} else if (folder) {
		address.searchParams.set('folder', urlPath(folder));
	} else {
		address.searchParams.set('ew', 'true');
	}
	if (pairs.length > 0) {
		address.searchParams.set('payload', JSON.stringify(pairs));
	}
	return address.href;
}

/** @param {string} path */
function urlPath(path) {
	const slashed = path.replaceAll('\\', '/');
	return slashed.startsWith('/') ? slashed : `/${slashed}`;
}
