import type { Bank, Outline } from '../../core/bank/bank';
import type { Notice } from '../library';

/** A row of the Topics tree. */
export type TreeNode =
	| { readonly kind: 'notice'; readonly notice: Notice }
	| { readonly kind: 'bank'; readonly bank: Bank }
	| { readonly kind: 'group'; readonly bank: Bank; readonly title: string; readonly outlines: readonly Outline[] }
	| { readonly kind: 'question'; readonly bank: Bank; readonly outline: Outline }
	| { readonly kind: 'fault'; readonly bank: Bank; readonly source: string; readonly message: string; readonly count: number };
