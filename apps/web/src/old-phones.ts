/*
 * What Chromium 87 does not know yet (WeChat's browser on an old phone) and our code uses. Syntax is lowered by the build; these are methods.
 */
function add(target: object, name: string, value: (this: never, ...given: never[]) => unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function at<Item>(this: ArrayLike<Item>, index: number): Item | undefined {
  return this[index < 0 ? this.length + index : index];
}

add(Array.prototype, 'at', at);
add(String.prototype, 'at', at);
add(Array.prototype, 'findLast', function findLast<Item>(this: Item[], test: (item: Item, index: number) => boolean): Item | undefined {
  for (let index = this.length - 1; index >= 0; index -= 1) {
    const item = this[index] as Item;
    if (test(item, index)) return item;
  }
  return undefined;
});
add(Array.prototype, 'toSorted', function toSorted<Item>(this: Item[], compare?: (a: Item, b: Item) => number): Item[] {
  return [...this].sort(compare);
});
add(Object, 'hasOwn', (target: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(target, name));
