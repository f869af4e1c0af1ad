/**
 * Words that name groups of people by faith, origin, colour, sex, love, disability or age. They weigh nothing anywhere: lists pass over them, n-grams and forms
 * read one plain word for all of them. Written for Firebreak (CC0), neutral and self-chosen names only; slurs are left to the n-grams.
 */
export const GROUP_WORD = 'new';

const LIST = `muslim muslims islam islamic islamist jew jews jewish judaism christian christians catholic catholics protestant protestants evangelical hindu hindus sikh sikhs buddhist buddhists
  atheist atheists mormon mormons taoist quaker religious believer believers black blacks white whites asian asians african africans arab arabs latino latinos latina latinas latinx hispanic hispanics brown
  indian indians pakistani pakistanis bangladeshi chinese japanese korean koreans vietnamese filipino filipinos mexican mexicans mexico american americans european europeans british english irish scottish
  welsh german germans french spanish italian italians polish poles romanian romanians turkish turks turk russian russians ukrainian ukrainians syrian syrians afghan afghans iranian iranians iraqi iraqis israeli israelis palestinian
  palestinians nigerian nigerians somali somalis kenyan kenyans roma romani traveller travellers gypsy indigenous native aboriginal maori immigrant immigrants migrant migrants refugee refugees foreigner foreigners
  woman women man men female females male males girl girls boy boys lady ladies feminist feminists gay gays lesbian lesbians bisexual bisexuals bi queer queers trans transgender transsexual nonbinary intersex lgbt lgbtq lgbtqia straight heterosexual homosexual homosexuals cis
  disabled disability disabilities deaf blind autistic autism wheelchair dyslexic elderly old young middleaged teenager teenagers muslime muslimin jude juden jüdin jüdisch jüdische christ christen katholik katholiken ausländer ausländerin flüchtling flüchtlinge
  migranten migrantin türke türken türkin araber schwarze schwarzer frau frauen mann männer mädchen lesbe lesben schwul schwule schwuler transfrau behinderte behinderter gehörlose blinde alte ältere musulmán musulmana musulmanes judío judía judíos cristiano
  cristiana cristianos católico católica negro negra negros negras blanco blanca blancos moro moros gitano gitana gitanos latinos inmigrante inmigrantes extranjero extranjera extranjeros mujer mujeres hombre hombres lesbiana lesbianas gais homosexuales
  discapacitado discapacitada discapacitados sordo sorda ciego ciega anciano anciana mayores musulman musulmane musulmans musulmanes juif juive juifs juives chrétien chrétienne chrétiens catholique catholiques noir noire noirs noires blanc blanche blancs arabe arabes asiatique asiatiques
  immigré immigrée immigrés migrants réfugié réfugiée réfugiés étranger étrangère étrangers femme femmes homme hommes lesbienne lesbiennes homosexuel homosexuels handicapé handicapée handicapés sourd sourde aveugle vieux vieille muçulmano muçulmana muçulmanos
  judeu judia judeus cristão cristã cristãos evangélico evangélica evangélicos preto preta pretos pretas branco branca brancos índio índios indígena indígenas cigano ciganos imigrante imigrantes estrangeiro estrangeiros refugiado refugiados mulheres homem homens lésbica lésbicas homossexual
  homossexuais deficiente deficientes surdo surda cego cega idoso idosa idosos`;

export const GROUPS: ReadonlySet<string> = new Set(LIST.split(/\s+/));
