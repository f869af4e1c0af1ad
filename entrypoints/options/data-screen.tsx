/** What is kept and for how long; everything as one file, out and in; and gone. */
import { useState } from 'preact/hooks';
import { ErasePart } from '@/components/options/erase';
import { FileButton } from '@/components/options/file-button';
import { Part } from '@/components/options/part';
import { Pick } from '@/components/options/pick';
import { Toggle } from '@/components/options/toggle';
import type { Everything } from '@/lib/settings-file/everything';
import { everythingToJson, LARGEST_EVERYTHING, readEverything } from '@/lib/settings-file/everything-file';
import { Refused } from '@/lib/settings-file/refused';
import { textOf } from '@/lib/settings-file/take-file';
import { toFault } from '@/lib/store/fault';
import { saveFile } from '../log/save-file';
import type { ScreenProps } from './settings-screens';
import type { OptionsState } from './state';

/** In days: 4, 12 and 52 weeks; 0 is for ever. */
const KEEP = [
  { value: 28, label: '4 weeks' },
  { value: 84, label: '12 weeks' },
  { value: 364, label: '52 weeks' },
  { value: 0, label: 'for ever' },
] as const;

function contentsOf({ entries, held, decks, excused, servers }: Everything): string {
  const own = servers.length > 0 ? `, ${servers.length} servers of your own` : '';
  return `${entries.length} moments, ${held.length} held drafts, ${decks.length} decks of your own, ${excused.length} excused${own}`;
}

export function DataScreen({ data, options, state }: ScreenProps & { readonly state: OptionsState }) {
  const { settings } = data;
  const [waiting, setWaiting] = useState<{ file: Everything; name: string }>();
  const [before, setBefore] = useState<Everything>();

  async function attempt(work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      const why =
        error instanceof Refused ? error.message : `Firebreak could not do this: ${toFault(error).why}.`;
      options.tell(why);
    }
  }

  const save = () =>
    attempt(async () => {
      const everything = await state.everything();
      const day = everything.exported.slice(0, 10);
      saveFile(`firebreak-everything-${day}.json`, everythingToJson(everything), 'application/json');
    });

  const choose = (file: File) =>
    attempt(async () => {
      setWaiting(undefined);
      const read = readEverything(await textOf(file, LARGEST_EVERYTHING));
      options.tell(undefined);
      setWaiting({ file: read, name: file.name });
    });

  const put = (file: Everything, said: string, old: Everything | undefined) =>
    attempt(async () => {
      const done = await state.replace(file);
      setWaiting(undefined);
      if (!done.ok) return options.tell(done.why);
      setBefore(old);
      options.startAfresh(said);
    });

  const erase = () =>
    attempt(async () => {
      const done = await state.erase();
      setBefore(undefined);
      setWaiting(undefined);
      if (!done.ok) return options.tell(done.why);
      options.startAfresh('Everything is erased. Firebreak is as it was on its first day.');
    });

  return (
    <>
      <h1 tabIndex={-1}>Your data</h1>
      <Part title="What is kept" about="All of it stays in this browser. Firebreak sends nothing anywhere.">
        <Toggle
          label="Keep my line to myself"
          hint="The line you may write in a pause. Off, it is forgotten when the pause closes."
          on={settings.keepWords}
          onChange={(keepWords) =>
            void options.set(`Lines are ${keepWords ? 'kept' : 'not kept'}.`, { keepWords })
          }
        />
        <Pick
          legend="Moments stay in the heat log"
          hint="Older ones are deleted, and cannot be brought back."
          value={settings.keepFor}
          options={
            KEEP.some(({ value }) => value === settings.keepFor)
              ? KEEP
              : [...KEEP, { value: settings.keepFor, label: `${settings.keepFor} days` }]
          }
          onPick={(keepFor) =>
            void options.set(`Moments stay ${KEEP.find(({ value }) => value === keepFor)?.label ?? ''}.`, {
              keepFor,
            })
          }
        />
      </Part>
      <Part
        title="Everything as one file"
        about="Settings, decks, the heat log, held drafts with their words, and the secret by which excused people are known. Keep it where only you can read it."
      >
        <p class="ways">
          <button type="button" onClick={() => void save()}>
            Save everything
          </button>
          <FileButton
            label="Take in a file"
            accept=".json,application/json"
            onFile={(file) => void choose(file)}
          />
        </p>
        {waiting && (
          <div class="notice" role="status">
            <p>
              “{waiting.name}” holds {contentsOf(waiting.file)}. It takes the place of <b>all</b> that is here
              now.
            </p>
            <p class="ways">
              <button
                type="button"
                class="first"
                onClick={() =>
                  void attempt(async () => {
                    const old = await state.everything();
                    await put(waiting.file, `Taken in: ${contentsOf(waiting.file)}.`, old);
                  })
                }
              >
                Put it in place
              </button>
              <button type="button" onClick={() => setWaiting(undefined)}>
                Not after all
              </button>
            </p>
          </div>
        )}
        {before && (
          <p class="notice">
            <span>What was here before is still at hand, until you close this page.</span>
            <button
              type="button"
              onClick={() => void put(before, 'What was here before is back.', undefined)}
            >
              Bring it back
            </button>
          </p>
        )}
        <p class="soft">
          The file is JSON; <a href="/schema/everything-1.json">its schema</a> says what is in it.
        </p>
      </Part>
      <Part
        title="Erase everything"
        about="Settings, decks, the heat log, held drafts, excuses, what was learnt. This cannot be undone."
      >
        <ErasePart onErase={() => void erase()} />
      </Part>
    </>
  );
}
