/** Where the images of a text come from. */
export interface Images {
	/** Gives an image its source, perhaps later. @param address as the text has it, relative to the bank */
	place(image: HTMLImageElement, address: string): void;
}

/** For a text that stands away from its bank: none is shown. */
export const noImages: Images = { place: replaceImage };

/** Says in the place of an image that there is one, which isn't shown. */
export function replaceImage(image: HTMLImageElement): void {
	const note = document.createElement('span');
	note.className = 'missing-image';
	note.textContent = `[image: ${image.alt || (image.dataset.address ?? '')}]`;
	image.replaceWith(note);
}

/** Images within the text stay; those beside the bank come from `images`; all others are left out. */
export function placeImages(text: ParentNode, images: Images): void {
	for (const image of text.querySelectorAll('img')) {
		const address = image.getAttribute('src') ?? '';
		if (address.startsWith('data:image/')) {
			continue;
		}
		image.removeAttribute('src');
		image.dataset.address = address;
		if (/^[a-z][a-z\d+.-]*:|^\/|^$/i.test(address)) {
			replaceImage(image);
		} else {
			images.place(image, address);
		}
	}
}
