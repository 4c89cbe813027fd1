import type { Language } from '../language.js';

/** What the command prints, in one language. Names in braces are replaced. */
export interface SendWords {
  accepted: string;
  /** In a dry run, in place of `accepted`. */
  sendable: string;
  before: string;
  invalid: string;
  unreadable: string;
  rejected: string;
  unknown: string;
  rejectedEvent: string;
  unknownEvent: string;
  unknownBefore: string;
  customFields: string;
  reasons: Readonly<Record<string, string>>;
  progress: string;
  waiting: string;
  sent: string;
  wouldSend: string;
  requests: string;
  again: string;
  unknownAgain: string;
  journal: string;
  interrupted: string;
  /** After the first Ctrl+C. */
  finishing: string;
  stopped: string;
  unknownResponse: string;
}

const en: SendWords = {
  accepted: 'accepted',
  sendable: 'valid, to be sent',
  before: 'accepted by an earlier run',
  invalid: 'invalid, not sent',
  unreadable: 'not readable',
  rejected: 'rejected, or not sent',
  unknown: 'unknown: they may have been accepted',
  rejectedEvent: 'rejected',
  unknownEvent: 'unknown',
  unknownBefore: 'An earlier run ended before there was a response.',
  customFields: 'Custom fields that the account may not have: {names}',
  reasons: {
    response: 'The response rejects it.',
    unauthorized: 'The access token or the API key was not accepted.',
    rateLimited: 'A limit of the account or of the contact is reached.',
    unavailable: 'RD Station failed.',
    unreachable: 'No connection could be made.',
    aborted: 'It was not sent.',
    connection: 'The connection broke before there was a response.',
    timeout: 'There was no response in time.',
    gateway: 'A gateway responded instead of RD Station.',
    unclear: 'The response does not state whether it was accepted.',
    interrupted: 'It was interrupted before there was a response.',
  },
  progress: '{accepted} accepted',
  waiting: '{accepted} accepted, waiting {seconds} s for a limit',
  sent: '{file} to {to}:',
  wouldSend: 'Nothing was sent. {file} to {to}:',
  requests: 'Requests: {requests}, with {bytes} bytes. At {limit} requests a minute, they take at least {minutes} min.',
  again: 'Run the same command with --resume to send those that were not accepted.',
  unknownAgain:
    '--resume does not send unknown events again, because they might be recorded twice; --resend-unknown does.',
  journal: 'Journal: {journal}',
  interrupted: 'Interrupted.',
  finishing: 'Waiting for the response to the last request. Ctrl+C again aborts it.',
  stopped: 'Stopped, because the other events would end in the same way.',
  unknownResponse:
    'Stopped, because the response is none that RD Station is known to send. Check --base-url, and whether a proxy requires a login.',
};

const ptBr: SendWords = {
  accepted: 'aceitos',
  sendable: 'válidos, a enviar',
  before: 'aceitos em uma execução anterior',
  invalid: 'inválidos, não enviados',
  unreadable: 'ilegíveis',
  rejected: 'rejeitados, ou não enviados',
  unknown: 'incertos: podem ter sido aceitos',
  rejectedEvent: 'rejeitado',
  unknownEvent: 'incerto',
  unknownBefore: 'Uma execução anterior terminou antes da resposta.',
  customFields: 'Campos personalizados que a conta talvez não tenha: {names}',
  reasons: {
    response: 'A resposta o rejeita.',
    unauthorized: 'O token de acesso ou a chave de API não foi aceito.',
    rateLimited: 'Um limite da conta ou do contato foi atingido.',
    unavailable: 'A RD Station falhou.',
    unreachable: 'Não foi possível conectar.',
    aborted: 'Não foi enviado.',
    connection: 'A conexão caiu antes da resposta.',
    timeout: 'Não houve resposta a tempo.',
    gateway: 'Um gateway respondeu no lugar da RD Station.',
    unclear: 'A resposta não diz se ele foi aceito.',
    interrupted: 'Foi interrompido antes da resposta.',
  },
  progress: '{accepted} aceitos',
  waiting: '{accepted} aceitos, esperando {seconds} s por um limite',
  sent: '{file} para {to}:',
  wouldSend: 'Nada foi enviado. {file} para {to}:',
  requests:
    'Requisições: {requests}, com {bytes} bytes. Com {limit} requisições por minuto, levam no mínimo {minutes} min.',
  again: 'Execute o mesmo comando com --resume para enviar os que não foram aceitos.',
  unknownAgain:
    '--resume não reenvia eventos incertos, porque poderiam ser gravados duas vezes; --resend-unknown reenvia.',
  journal: 'Registro: {journal}',
  interrupted: 'Interrompido.',
  finishing: 'Esperando a resposta à última requisição. Ctrl+C de novo a aborta.',
  stopped: 'Parou, porque os outros eventos terminariam do mesmo modo.',
  unknownResponse:
    'Parou, porque a resposta não é nenhuma que se conhece da RD Station. Verifique --base-url, e se um proxy exige login.',
};

const es: SendWords = {
  accepted: 'aceptados',
  sendable: 'válidos, por enviar',
  before: 'aceptados en una ejecución anterior',
  invalid: 'no válidos, no enviados',
  unreadable: 'ilegibles',
  rejected: 'rechazados, o no enviados',
  unknown: 'inciertos: pueden haber sido aceptados',
  rejectedEvent: 'rechazado',
  unknownEvent: 'incierto',
  unknownBefore: 'Una ejecución anterior terminó antes de la respuesta.',
  customFields: 'Campos personalizados que la cuenta quizá no tenga: {names}',
  reasons: {
    response: 'La respuesta lo rechaza.',
    unauthorized: 'El token de acceso o la clave de API no fue aceptado.',
    rateLimited: 'Se alcanzó un límite de la cuenta o del contacto.',
    unavailable: 'RD Station falló.',
    unreachable: 'No fue posible conectarse.',
    aborted: 'No se envió.',
    connection: 'La conexión se cortó antes de la respuesta.',
    timeout: 'No hubo respuesta a tiempo.',
    gateway: 'Un gateway respondió en lugar de RD Station.',
    unclear: 'La respuesta no indica si fue aceptado.',
    interrupted: 'Se interrumpió antes de la respuesta.',
  },
  progress: '{accepted} aceptados',
  waiting: '{accepted} aceptados, esperando {seconds} s por un límite',
  sent: '{file} a {to}:',
  wouldSend: 'No se envió nada. {file} a {to}:',
  requests:
    'Solicitudes: {requests}, con {bytes} bytes. Con {limit} solicitudes por minuto, toman {minutes} min como mínimo.',
  again: 'Ejecute el mismo comando con --resume para enviar los que no fueron aceptados.',
  unknownAgain: '--resume no reenvía eventos inciertos, porque podrían registrarse dos veces; --resend-unknown sí.',
  journal: 'Registro: {journal}',
  interrupted: 'Interrumpido.',
  finishing: 'Esperando la respuesta a la última solicitud. Ctrl+C otra vez la aborta.',
  stopped: 'Se detuvo, porque los demás eventos terminarían del mismo modo.',
  unknownResponse:
    'Se detuvo, porque la respuesta no es ninguna que se conoce de RD Station. Revise --base-url, y si un proxy exige iniciar sesión.',
};

export const sendWords: Readonly<Record<Language, SendWords>> = { en, 'pt-br': ptBr, es };
