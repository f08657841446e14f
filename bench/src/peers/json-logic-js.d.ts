/** The part of json-logic-js that is used; the package brings no types of its own. */
declare module 'json-logic-js' {
  export type RulesLogic = boolean | number | string | readonly RulesLogic[] | { readonly [operator: string]: RulesLogic };
  const jsonLogic: { apply(rule: RulesLogic, data: unknown): unknown };
  export default jsonLogic;
}
