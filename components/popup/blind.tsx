/** A page that cannot be read, and a report of it that holds no words and no names: to see, and to copy. */
import { useState } from 'preact/hooks';

export interface BlindProps {
  /** The whole report, plain text. */
  readonly report: string;
  /** Puts it on the clipboard; rejects where the browser does not allow that. */
  copy(text: string): Promise<void>;
}

export function Blind({ report, copy }: BlindProps) {
  const [said, setSaid] = useState('');
  const press = () =>
    copy(report).then(
      () => setSaid('Copied. You can paste it into a new issue where Firebreak is developed.'),
      () => setSaid('Your browser did not allow copying. Select the report and copy it by hand.'),
    );
  return (
    <section class="blind" aria-labelledby="blind">
      <h2 id="blind">Help mend this</h2>
      <p class="soft">
        A report says which parts of the page are missing. It holds no words and no names, and it is sent
        nowhere.
      </p>
      <details>
        <summary>See the report</summary>
        <textarea readOnly rows={8} aria-label="Report" value={report} />
      </details>
      <p class="ways">
        <button type="button" onClick={() => void press()}>
          Copy the report
        </button>
      </p>
      <p class="soft" role="status">
        {said}
      </p>
    </section>
  );
}
