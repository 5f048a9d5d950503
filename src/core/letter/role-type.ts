import { foldText } from '../read/fold-text.ts';

const LONGEST_ROLE = 200;
const NO_WORD = /[^a-z0-9]+/;

/**
 * The kinds of work that roles are put under, each with words of the seven languages that tell it, folded. `*`: the word
 * goes on there; `_`: a space. The first kind that a role has a word of is its kind, so what is narrow stands before what
 * is wide: a UX researcher is in design, a data engineer in data, a sales engineer in sales.
 */
const KINDS = [
  {
    kind: 'crafts and production',
    words: 'cnc* nc_programmer*',
  },
  {
    kind: 'engineering',
    words: 'mechanical_* physical_design* electrical_eng* civil_eng* design_engineer* optikdesign*',
  },
  {
    kind: 'research',
    words: 'phd doctoral* doctorand* doktorand* dottorand* postdoc* promovend* promotionsstelle assegnist*',
  },
  {
    kind: 'teaching',
    words:
      'teach* lehrer* *lehrer *lehrerin lehrkraft* *lehrkraft lecturer* profess* dozent* docent* leraar* lerares* leerkracht* *leerkracht enseignant* formateur* formatrice* insegnant* formador* maestra maestro tutor* education educator* educatr* educador* educatore paedagog* padagog* *padagog* erzieher* instructor* trainer* *trainer *trainerin dean senco onderwijs*',
  },
  {
    kind: 'health and care',
    words:
      '*nurse *nurses nursing *krankenpfleg* *altenpfleg* *pflegekraft *pflegehelf* *pflegefach* pflegefach* pflegedienst* kinderpfleg* heilerziehung* krankenschwester infirmi* enferm* verpleegkund* infermier* arzt* *arzt *arztin physician* medic medico medica huisarts dentist* dental* dentaire* *therapist* *therapeut* kinesi* fisioterap* physiother* caregiver* healthcare care_assistant care_worker support_worker aide_soignant* auxiliar_de_enfermer* verzorgende* helpende oss midwi* hebamme* matrona sage_femme pharmac* pharmaz* apothek* farmac* paramedic* *sanitater* radiograph* radiolog* psycholog* psycholoog psicolog* logopad* logoped* logopedist* sozialarbeit* sozialpad* social_worker* assistante_social* assistant_social* trabajador_social trabajadora_social maatschappelijk_werk* *optiker* optometr* veterin* tierarzt* mfa zfa *medizinisch* rn auxiliaire_de_vie nutricion*',
  },
  {
    kind: 'data',
    words:
      'data daten* donnees datos dados dati dataengineer analytics bi business_intelligence machine_learning ml mlops ai statistic* statistik* bioinformati* biostatist* *daten*',
  },
  {
    kind: 'design',
    words:
      'design designer* *designer *designerin gestalter* grafik* graphi* grafic* ux ui disenad* ontwerp* vormgev* illustrat* motion 3d_artist art_director environment_artist concept_artist',
  },
  {
    kind: 'product and project work',
    words:
      'product_manager* product_owner* product_lead product_management produktmanag* productmanager* chef_de_produit* cheffe_de_produit gerente_de_product* gerente_de_produto product_director head_of_product project* *projekt* proyecto* projet* projeto* progetto progetti programme_manager program_manager programme_officer programme_coordinator scrum* agile*',
  },
  {
    kind: 'software',
    words:
      'software* *software* developer* entwickler *entwickler *entwicklerin developpeu* desarrollador* desenvolvedor* programador* programmator* programmeur* programmer* programmier* sviluppat* ontwikkelaar* *ontwikkelaar frontend* front_end backend* back_end fullstack* full_stack devops sre mobile_engineer ios android java javascript python *informatiker* qa test_lead typescript ruby golang react node site_reliability platform_engineer* embedded firmware compiler swe',
  },
  {
    kind: 'IT and systems',
    words:
      'it sysadmin *systemadmin* system_admin* systems_admin* systeembeheer* sistemist* administrateur_sys* administrador_de_sistemas network* netzwerk* reseau* redes helpdesk* service_desk* servicedesk* desktop_support cyber* information_security security_engineer* security_analyst* sap erp dba cloud* infrastructure* salesforce* servicenow systems_analyst* data_center support_engineer* sirh analista_soc',
  },
  {
    kind: 'people and recruiting',
    words:
      'hr rh human_resources *personalreferent* personalsach* personalleit* personalentw* personalberat* people recruit* *recruiter* recrut* reclut* talent_* hrbp payroll* lohn* *lohnbuch* paie nominas personeels* risorse_umane recursos_humanos ressources_humaines',
  },
  {
    kind: 'law and compliance',
    words:
      'legal lawyer* jurist* *jurist *juristin giurist* *anwalt* *anwalt avocat* abogad* advogad* advocaat* avvocat* notar* paralegal* parajurist* law_clerk* litigation* counsel solicitor* barrister* attorney* compliance rechts* regulatory* privacy datenschutz*',
  },
  {
    kind: 'finance and insurance',
    words:
      'finan* cfo accountant* accounting accounts *buchhalt* bilanz* comptab* contab* boekhoud* controller* controleur_de_gestion controleuse_de_gestion controlling auditor* audit tax steuer* fiscal* fiscaal bank* *bank banqu* banc* insurance* versicher* *versicher* assur* schaden* underwrit* credit* kredit* treasur* investment* portfolio* fund equity pension* collections claims actuar* aktuar* *aktuar* quant* hypothe* risk',
  },
  {
    kind: 'marketing and communication',
    words:
      '*marketing* marketeer* marketer* brand* seo sem copywrit* social_media community_manager communicat* kommunikation* comunica* *redakt* redact* redatt* editor* sub_editor journal* *journalist* giornalist* periodist* jornalist* *verslaggever reporter* public_relations campaign* growth visual_merch* translat* traduct* tradut* traduttor* *vertaler ubersetz* *ubersetzer* content market_research',
  },
  {
    kind: 'sales and customers',
    words:
      'sales* vertrieb* *vertrieb* verkauf* *verkauf* verkoop* *verkoper* vendeu* vendedor* venditor* commercial* comercial* account_manag* account_exec* key_account* business_development bdr sdr customer* kunden* *kunden* client* clientele klanten* clienti retail* dependient* conseiller_de_vente conseillere_de_vente boutique kassier* cashier* cajer* caissi* store_manag* tienda loja negozio magasin filial* call_center callcenter* call_centre presales pre_sales solutions_engineer* counter',
  },
  {
    kind: 'kitchen, hotel and service',
    words:
      'chef_de_partie sous_chef* head_chef executive_chef chef_de_rang commis cook* koch kochin *koch *kochin cuisin* cocin* cuoc* cozinh* kok kitchen* kuchenhilf* kuchenchef* kuchenleit* cucina barista* barkeep* kellner* serveu* camarer* camerier* waiter* waitress* garcom hotel* *hotel* rezeption* reception* recepcion* housekeep* gouvernante concierge* catering* restaurant* restaurat* pastr* patiss* pastel* pasticc* *backer *backerin baker* boulang* panader* padeir* bakker* servicekraft',
  },
  {
    kind: 'logistics and transport',
    words:
      'logist* *logistik* lager* *lager* warehouse* magazzin* magasini* almacen* armazem* magazijn* *magazijn* driver* *fahrer *fahrerin chauffeu* conducteu* conductor* condutor* motorist* autist* conducente supply_chain* disponent* dispatch* spedit* freight* transport* import* export* customs* zoll* declarant* livreu* repartidor* delivery_* *picker* packer* fleet* fuhrpark* fulfilment* fulfillment* *einkauf* acheteu* achat* compras buyer* *inkoper* procurement* purchas* pilot* flight* expedic* shipping* sourcing* supply_planner* inventory_planner* courier* kurier*',
  },
  {
    kind: 'engineering',
    words:
      '*engineer* engr ingenieu* *ingenieur* ingenier* ingegner* engenheir* engenhari* konstrukt* *konstrukt* cad architekt* architect* arquitect* arquitet* architett* *architekt* bauleit* *bauleit* *planer* surveyor* vermess* drafter tekenaar werkvoorberei* quality* qualitat* qualite calidad kwaliteit* qualita qualidade',
  },
  {
    kind: 'research',
    words:
      'research* *forsch* chercheu* investigador* ricercat* pesquisad* onderzoek* *onderzoeker scientist* *wissenschaft* scientifi* cientifi* scienziat* chemist* chemik* *chemik* chimist* quimic* *biolog* metallurg* *metallurg* epidemiolog* lab_* physik* *physik* laborant* *laborant* labor* *labor laborator* ecolog* okolog* geolog* archaeolog* archaolog* analista_de_laborator*',
  },
  {
    kind: 'crafts and production',
    words:
      '*mechani* mecani* meccani* *monteur* monteu* montador* *elektri* electric* elettric* eletric* *elektro* *schlosser* schweiss* *schweisser* weld* soudeu* soldad* saldat* lasser* tischler* schreiner* carpent* menuisi* carpinter* falegnam* timmer* maler* paint* peintre pintor* schilder* dachdeck* roof* maurer* mason* plumb* plombi* fontaner* klempner* *install* loodgieter* *techni* tecnic* onderhoud* maintenance* mantenimiento manuten* production* produktion* productie* produccion producao produzione operario* operari* operai* ouvrier* machinist* *maschin* cnc dreher* fraser* zerspan* process_operator* machine_operator* plant_operator* production_operator* *gartner* gardener* jardini* jardiner* giardini* hovenier* landscap* farm* landwirt* *landwirt* agricol* agronom* builder* construction* polier* crane* kran* tailor* couturi* sarta florist* friseu* coiffeu* hairdress* kapper* peluquer* foreman instalador* millwright* fitter* *fitter upholster* *bouwer maker *maker',
  },
  {
    kind: 'office and administration',
    words:
      'admin* *administrat* personal_assistant* executive_assistant* office_assistant* team_assistant* *assistenz assistante_de_direction assistant_de_direction assistenza sekret* *sekret* secret* segret* office office_manag* *buro* bureau* *sachbearbeit* clerk* clerical* verwalt* *verwalt* beamt* *beamt* fonctionnaire* funzionari* funcionari* impiegat* gestionnaire* *kaufleute archiv*',
  },
].map(({ kind, words }) => ({ kind, marks: words.split(' ').map(asMark) }));

/** The kind of work that a role is, such as "software" or "teaching"; null when its words do not tell. */
export function roleType(role: string | null): string | null {
  const words = foldText((role ?? '').slice(0, LONGEST_ROLE).replaceAll('ß', 'ss')).split(NO_WORD);
  const text = ` ${words.join(' ')} `;
  return KINDS.find(({ marks }) => marks.some((mark) => text.includes(mark)))?.kind ?? null;
}

/** What a text with a space around each word is searched for. */
function asMark(word: string): string {
  const begins = word.startsWith('*') ? word.slice(1) : ` ${word}`;
  return (begins.endsWith('*') ? begins.slice(0, -1) : `${begins} `).replaceAll('_', ' ');
}
