import { Type } from '@sinclair/typebox';
import { channels, company, email, job_title, name } from './contact.js';
import { RequiredText, Text, Timestamp } from './strings.js';

/** What both media events begin with: the contact and the media. */
export const mediaDetails = {
  email,
  name,
  ...company,
  job_title,
  ...channels,
  media_type: Type.Union([Type.Literal('Video'), Type.Literal('Audio')], {
    description: 'Kind of media. A sample of the newer documentation writes Áudio, against its table.',
  }),
  media_metadata: Type.Optional(
    Text({ description: 'URL of the media.', examples: ['https://www.example.com/videos/demo'] }),
  ),
  media_recorded_content: Type.Optional(Type.Boolean({ description: 'True for a recording, false for a live one.' })),
  media_identifier: RequiredText({ description: 'Identifier of the media.', examples: ['demo'] }),
  media_category: Type.Optional(Text({ description: 'Category of the media.', examples: ['Marketing'] })),
  media_duration: Type.Optional(Type.Integer({ description: 'Length of the media.', examples: [58], unit: 'seconds' })),
  media_published_date_timestamp: Type.Optional(
    Timestamp({ description: 'When the media was published, in RFC 3339.', examples: ['2019-03-15T15:00:00.05Z'] }),
  ),
};

/** What the documents print for both media events. */
export const documentedMedia = {
  email: 'email@email.com',
  name: 'John Doe',
  company_name: 'Acme Inc',
  company_site: 'http://www.acme.inc',
  job_title: 'CTO',
  personal_phone: '+551112341234',
  mobile_phone: '+5511912341234',
  twitter: '@johndoe',
  facebook: 'https://facebook.com/john.doe/',
  linkedin: 'https://www.linkedin.com/in/johndoe/',
  website: 'https://johndoe.com',
  media_type: 'Video' as const,
  media_metadata: 'https://www.mycompany.com/videos/c9266675-f484-44a7-9ad1-e43a080a8545',
  media_recorded_content: true,
  media_identifier: 'c9266675-f484-44a7-9ad1-e43a080a8545',
  media_category: 'Marketing',
  media_duration: 58,
};
