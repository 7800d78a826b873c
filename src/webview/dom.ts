type Child = Node | string | undefined;
type Properties = Readonly<Record<string, string | boolean | number | undefined | ((event: Event) => void)>>;

/**
 * An element with attributes, listeners (`onclick: …`) and children. Text becomes text nodes, never markup; `undefined` and `false` are left out.
 */
export function h<T extends keyof HTMLElementTagNameMap>(tag: T, properties: Properties = {}, ...children: readonly Child[]): HTMLElementTagNameMap[T] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(properties)) {
		if (typeof value === 'function') {
			element.addEventListener(name.slice(2), value);
		} else if (value === true) {
			element.setAttribute(name, '');
		} else if (value !== undefined && value !== false) {
			element.setAttribute(name, String(value));
		}
	}
	element.append(...children.filter(child => child !== undefined));
	return element;
}

/** One of the icons in media/icons.css. */
export const icon = (name: string): HTMLElement => h('span', { class: `icon ${name}`, 'aria-hidden': 'true' });

export interface ButtonOptions {
	readonly label: string;
	readonly icon?: string;
	/** Shown on the button; the key itself is the host's to bind. */
	readonly key?: string;
	readonly isPrimary?: boolean;
	/** Only the icon and the key are shown; the label is read out. */
	readonly isCompact?: boolean;
	readonly isPressed?: boolean;
	readonly isDisabled?: boolean;
	readonly className?: string;
	/** Read out after the label, not shown. */
	readonly spoken?: string;
	readonly onClick: () => void;
}

export function button({ label, icon: name, key, isPrimary = false, isCompact = false, isPressed, isDisabled = false, className = '', spoken, onClick }: ButtonOptions): HTMLButtonElement {
	return h(
		'button',
		{
			type: 'button', disabled: isDisabled, class: `button ${isPrimary ? 'primary' : ''} ${className}`, title: key ? `${label} (${key})` : label,
			'aria-label': isCompact ? label : undefined, 'aria-pressed': isPressed === undefined ? undefined : String(isPressed), onclick: onClick,
		},
		name === undefined ? undefined : icon(name),
		isCompact ? undefined : label,
		spoken === undefined ? undefined : h('span', { class: 'spoken' }, spoken),
		key === undefined ? undefined : h('kbd', { 'aria-hidden': 'true' }, key),
	);
}
