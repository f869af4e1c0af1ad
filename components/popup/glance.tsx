/** This week in one line, and the ways to the heat log. */
export interface GlanceProps {
  readonly sentence: string;
  readonly held: number;
  /** Address of the heat log page. */
  readonly logUrl: string;
}

export function Glance({ sentence, held, logUrl }: GlanceProps) {
  return (
    <section class="glance" aria-labelledby="this-week">
      <h2 id="this-week">This week</h2>
      <p>{sentence}</p>
      <p class="ways">
        <a class="button" href={logUrl} target="_blank" rel="noreferrer">
          Heat log
        </a>
        {held > 0 && (
          <a class="button" href={`${logUrl}#held`} target="_blank" rel="noreferrer">
            {held === 1 ? '1 held draft' : `${held} held drafts`}
          </a>
        )}
      </p>
    </section>
  );
}
