/** The screens of settings: when to pause, breath and rest, people and reasons. */
import { BreathPart } from '@/components/options/breath';
import { DailyCap } from '@/components/options/daily-cap';
import { EXAMPLES } from '@/components/options/example-scenes';
import { ExcusedPart } from '@/components/options/excused';
import { InsteadPart } from '@/components/options/instead';
import { LearntPart } from '@/components/options/learnt';
import { MutedPart } from '@/components/options/muted';
import { Part } from '@/components/options/part';
import { QuietHoursPart } from '@/components/options/quiet-hours';
import { SensitivityPart } from '@/components/options/sensitivity';
import { TextField } from '@/components/options/text-field';
import { Toggle } from '@/components/options/toggle';
import { Waiting } from '@/components/options/waiting';
import { WhenMoves, WhenSites } from '@/components/options/when-moves';
import type { Level, Scene, Settings } from '@/lib/types';
import { labelDeed, unexcuseDeed, unlearnDeed } from './deeds';
import { sitesInUse } from './site-rows';
import type { OptionsData } from './state';
import type { UseOptions } from './use-options';

export type Weigh = (
  scene: Scene,
  settings: Pick<Settings, 'sensitivity' | 'muted'> & { readonly tuning: Readonly<Record<string, number>> },
) => Level;

export interface ScreenProps {
  readonly data: OptionsData;
  readonly options: UseOptions;
}

export function WhenScreen({ data, options, weigh }: ScreenProps & { readonly weigh: Weigh }) {
  const { settings, tuning } = data;
  const { sensitivity, muted } = settings;
  const onSet = (label: string, change: Partial<Settings>) => void options.set(label, change);
  const scenes = EXAMPLES.map(({ id, situation, scene }) => ({
    id,
    situation,
    words: scene.draft,
    level: weigh(scene, { sensitivity, muted, tuning }),
  }));
  return (
    <>
      <h1 tabIndex={-1}>When to pause</h1>
      <Part title="How readily" about="Move the slider and see what would become of these moments.">
        <SensitivityPart
          value={sensitivity}
          scenes={scenes}
          onPick={(value) => onSet(`How readily: ${value}.`, { sensitivity: value })}
        />
      </Part>
      <Part title="Everywhere" about="Hot is a pause in the picture above, warm is a quiet line.">
        <WhenMoves settings={settings} onSet={onSet} />
      </Part>
      <Part title="On one site" about="Only where it should differ.">
        <WhenSites
          settings={settings}
          onSet={onSet}
          sites={sitesInUse(data.allowed, data.servers, settings)}
        />
      </Part>
      <Part title="Hints">
        <Toggle
          label="Quiet lines"
          hint="In a warm moment, one line beside the box you write in. It never holds anything."
          on={settings.hints}
          onChange={(hints) => onSet(`Quiet lines ${hints ? 'on' : 'off'}.`, { hints })}
        />
      </Part>
    </>
  );
}

export function PauseScreen({ data, options }: ScreenProps) {
  const { settings, later } = data;
  const onSet = (label: string, change: Partial<Settings>) => void options.set(label, change);
  return (
    <>
      <h1 tabIndex={-1}>Breath and rest</h1>
      <Part
        title="Breath"
        about="Before “Post it” can be pressed. It stops while you look away, and can be skipped."
      >
        <BreathPart settings={settings} onSet={onSet} />
      </Part>
      <Part title="How often" about="When the day’s pauses are used up, Firebreak is silent until tomorrow.">
        <DailyCap cap={settings.dailyCap} onSet={onSet} />
      </Part>
      <Part title="Quiet hours" about="Firebreak is silent then.">
        <QuietHoursPart hours={settings.quietHours} onSet={onSet} />
      </Part>
      <Part
        title="Instead"
        about="When you let something go, one of these lines is shown: what would you rather do?"
      >
        <InsteadPart lines={settings.instead} onSet={onSet} />
      </Part>
      <Part title="Taking it private">
        <TextField
          label="A first line for a private message"
          value={settings.opening}
          most={500}
          onSave={(opening) => onSet('The first line has changed.', { opening })}
        />
      </Part>
      <Part
        title="Lock on loosening"
        about="For those who know themselves: what makes Firebreak quieter takes effect tomorrow at six. What makes it speak up more takes effect at once."
      >
        <Toggle
          label="Quieter only from tomorrow"
          hint="Turning Firebreak off and taking this lock away wait as well. A rest of up to an hour is always there, and so is “Post it”."
          on={settings.lock}
          onChange={(lock) => onSet(`The lock is ${lock ? 'on' : 'off'}.`, { lock })}
        />
        <Waiting
          later={later}
          now={Date.now()}
          onForget={(setting) =>
            void options.perform({
              label: 'It stays as it is.',
              messages: [{ kind: 'forget-later', setting }],
              undo: later
                .filter(({ change }) => setting in change)
                .map(({ change }) => ({ kind: 'set', settings: { [setting]: change[setting] } })),
            })
          }
        />
      </Part>
    </>
  );
}

export function PeopleScreen({ data, options }: ScreenProps) {
  const { settings, excused, tuning } = data;
  return (
    <>
      <h1 tabIndex={-1}>People and reasons</h1>
      <Part
        title="Never asked about"
        about="People and threads you have excused. Firebreak keeps no names, so give them one that you know."
      >
        <ExcusedPart
          rows={excused}
          onLabel={(row, label) => void options.perform(labelDeed(row, label))}
          onRemove={(row) => void options.perform(unexcuseDeed(row))}
        />
      </Part>
      <Part title="Muted reasons" about="They weigh nothing.">
        <MutedPart
          muted={settings.muted}
          onUnmute={(signal) =>
            void options.set('This reason is used again.', {
              muted: settings.muted.filter((one) => one !== signal),
            })
          }
        />
      </Part>
      <Part
        title="What it has learnt"
        about="How much more or less each reason counts for you: never more than 30 %."
      >
        <LearntPart tuning={tuning} onReset={(signal) => void options.perform(unlearnDeed(signal, tuning))} />
      </Part>
    </>
  );
}
