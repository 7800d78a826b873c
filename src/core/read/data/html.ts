import { decodeEntities } from '../text/entities';

const block = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/ul|\/ol|\/pre)\s{0,4}\/?>/gi;

/** A card's HTML as Markdown-ish text: line breaks, list items, bold and code are kept; other tags go. Linear. */
export function htmlToText(html: string): string {
	if (!html.includes('<') && !html.includes('&')) {
		return html.trim();
	}
	const lines = html.replace(block, '\n').replace(/<li\b[^<>]{0,200}>/gi, '- ').replace(/<\/?(?:b|strong)>/gi, '**').replace(/<\/?code>/gi, '`');
	const bare = lines.replace(
		/<\/?(?:p|div|span|ul|ol|i|em|u|font|h[1-6]|table|tbody|thead|tr|td|th|section|a|small|big|sup|sub|center|hr|pre|s|label|anki-mathjax)\b[^<>]{0,500}>/gi,
		'',
	);
	return decodeEntities(bare).replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n').replaceAll('\u00a0', ' ').trim();
}
