import type { FromQuestionPanel, ToQuestionPanel } from '../../protocol/questionPanel';
import { replaceImage, type Images } from '../markdown/images';

type Shown = Extract<ToQuestionPanel, { readonly type: 'showImage' }>;

/** The images of a question on display. Each is asked of the host once, which knows where the bank is and what of its folder may be shown. */
export interface QuestionImages extends Images {
	show(message: Shown): void;
	/** Lets go of them. */
	dispose(): void;
}

export function createImages(showing: number, send: (message: FromQuestionPanel) => void): QuestionImages {
	/** By address: where an image is, `undefined` for one that there isn't, and those elements that wait for it. */
	const known = new Map<string, string | undefined>();
	const waiting = new Map<string, HTMLImageElement[]>();

	function place(image: HTMLImageElement, url: string | undefined): void {
		if (url === undefined) {
			replaceImage(image);
		} else {
			image.src = url;
		}
	}

	return {
		place(image, address) {
			if (known.has(address)) {
				place(image, known.get(address));
				return;
			}
			const before = waiting.get(address);
			waiting.set(address, [...before ?? [], image]);
			if (!before) {
				send({ type: 'imageAsked', showing, address });
			}
		},
		show({ address, image }) {
			const url = image && URL.createObjectURL(new Blob([image.bytes.slice()], { type: image.mediaType }));
			known.set(address, url);
			waiting.get(address)?.forEach(element => { place(element, url); });
			waiting.delete(address);
		},
		dispose() { [...known.values()].forEach(url => { URL.revokeObjectURL(url ?? ''); }); },
	};
}
