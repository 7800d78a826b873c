import * as vscode from 'vscode';

/*
 * The floor under the question panel: a command that opens a webview of one script and one style, whose button is answered by the host.
 */

/** @param {vscode.ExtensionContext} context */
export function activate({ extensionUri, subscriptions }) {
	subscriptions.push(vscode.commands.registerCommand('bench.openTrivial', () => {
		const panel = vscode.window.createWebviewPanel('bench.trivial', 'Trivial', vscode.ViewColumn.Active, { enableScripts: true, localResourceRoots: [extensionUri] });
		const at = (/** @type {string} */ name) => panel.webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, name)).toString();
		let answers = 0;
		panel.webview.onDidReceiveMessage(() => panel.webview.postMessage(`Answer ${++answers}`));
		panel.webview.html = `<!DOCTYPE html>
<html lang="en"><head>
	<meta charset="utf-8">
	<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${panel.webview.cspSource}; style-src ${panel.webview.cspSource}">
	<link rel="stylesheet" href="${at('page.css')}">
</head><body><main></main><script src="${at('page.js')}"></script></body></html>`;
	}));
}
