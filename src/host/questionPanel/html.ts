import * as vscode from 'vscode';

/** The page's frame: no content, which comes by message, and nothing from anywhere but the extension. */
export function pageFrame(webview: vscode.Webview, extension: vscode.Uri): string {
	const nonce = crypto.randomUUID().replaceAll('-', '');
	const at = (...path: string[]) => webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'webview', ...path)).toString();
	const policy = [
		'default-src \'none\'',
		`script-src 'nonce-${nonce}'`,
		`style-src ${webview.cspSource}`,
		`img-src ${webview.cspSource} data:`,
	].join('; ');
	return `<!DOCTYPE html>
<html lang="en">
<head>
	<meta charset="utf-8">
	<meta http-equiv="Content-Security-Policy" content="${policy}">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<title>Dry Run</title>
	<link rel="stylesheet" href="${at('questionPanel.css')}">
</head>
<body>
	<main id="page" aria-live="off"></main>
	<script type="module" nonce="${nonce}" src="${at('questionPanel.js')}"></script>
</body>
</html>`;
}
