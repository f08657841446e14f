/** A Chinese voice that is on the phone itself: text is never sent to a voice that speaks over the network. */
export function localVoice(): SpeechSynthesisVoice | undefined {
  if (typeof speechSynthesis === 'undefined') return undefined;
  return speechSynthesis.getVoices().find((voice) => voice.localService && /^(zh|cmn)/i.test(voice.lang));
}

const SKIP = 'button, input, select, .noread, [aria-hidden="true"], script, style';

/** The words of a part of the page in their order; closed details say only their heading. */
export function wordsOf(root: Element): string {
  const words: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      const text = node.data.trim();
      if (text) words.push(text);
      return;
    }
    if (!(node instanceof Element) || node.matches(SKIP)) return;
    if (node instanceof HTMLDetailsElement && !node.open) return visitAll(node.querySelector('summary')?.childNodes);
    visitAll(node.childNodes);
    if (/^(P|LI|H[1-6]|TR|DIV|SUMMARY)$/.test(node.tagName)) words.push('。');
  };
  const visitAll = (nodes: NodeListOf<ChildNode> | undefined): void => nodes?.forEach(visit);
  visit(root);
  return words.join('').replace(/。+/g, '。');
}

/** Reads a part of the page aloud, or stops if it is being read. Returns false where the phone has no voice of its own. */
export function readAloud(root: Element, onEnd: () => void): boolean {
  const voice = localVoice();
  if (!voice) return false;
  speechSynthesis.cancel();
  const sentences = wordsOf(root)
    .split(/(?<=[。！？])/)
    .filter(Boolean);
  sentences.forEach((sentence, index) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    if (index === sentences.length - 1) utterance.onend = onEnd;
    speechSynthesis.speak(utterance);
  });
  return true;
}

/** Stops reading. */
export function stopReading(): void {
  if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
}
