const words = new Set(('todo|tbd|tba|tbc|fixme|wip|n/a|na|none|answer|answers|answer here|your answer here|your answer|write your answer here|answer goes here|the answer goes here|insert answer here|add answer here|'
	+ 'add your answer here|put your answer here|type your answer here|coming soon|answer coming soon|to be added|to be done|to be written|to be answered|to be continued|to be completed|to complete|to do|work in progress|in progress|'
	+ 'placeholder|lorem ipsum|no answer|no answer yet|not answered|not answered yet|unanswered|empty|pending|later|add later|will be added|will be added soon|under construction|'
	+ 'answer this|fill in|fill me in|fill this in|xxx|待补充|待完善|待续|待更新|未完待续|暂无|暂无答案|略|待回答|敬请期待|补充中|'
	+ 'тодо|скоро|будет добавлено|в работе|ответ|ответ здесь|ваш ответ|нет ответа|ответа пока нет|в процессе|por hacer|pendiente|próximamente|respuesta aquí|en construcción|em breve|a fazer|à venir|à faire|à compléter|'
	+ '準備中|未定|작성 예정|추후 작성').split('|'));

/** Whether a text only holds an answer's place: TODO, "Answer here", an ellipsis. */
export function isPlaceholder(text: string): boolean {
	if (text.length > 120) {
		return false;
	}
	const plain = text.toLowerCase().replace(/<!--|-->|<[^>]{0,60}>/g, ' ').replace(/[*_`>#\-–—.…!:：，,。()[\]{}（）【】"'~|\s]+/g, ' ').trim();
	return plain === '' ? /^[\s.…_\-–—*?#>]+$/.test(text) : words.has(plain) || plain.startsWith('todo ') && plain.length < 60;
}
