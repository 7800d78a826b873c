/** One handler per message of `M`; leaving one out does not compile. */
export type Handlers<M extends { readonly type: string }> = {
	readonly [T in M['type']]: (message: Extract<M, { readonly type: T }>) => void;
};

/** Gives a message to its handler. */
export function dispatch<M extends { readonly type: string }>(handlers: Handlers<M>, message: M): void {
	const handle = handlers[message.type as M['type']] as (message: M) => void;
	handle(message);
}
