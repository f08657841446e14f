const NUMBER = /(（第\d+项）)/;

/** Words in which a number of the list, （第7项）, never falls apart at the end of a line. */
export function Unbroken({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(NUMBER).map((part, index) =>
        NUMBER.test(part) ? (
          <span class="nb" key={index}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
