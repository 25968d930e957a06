/** What the file says of itself. */
export interface Metadata {
  /** By BCP 47 tag; the first is the default. */
  readonly titles: readonly (readonly [tag: string, title: string])[];
  /** What this edition is: “非官方整理本（节选）”. */
  readonly descriptions: readonly (readonly [tag: string, text: string])[];
  readonly languages: readonly string[];
  readonly producer: string;
  /** The edition's date; a file never bears the time at which it was made. */
  readonly date: Date;
}

/**
 * The XMP packet's descriptions: Dublin Core, the dates, and the claim to PDF/UA-1 with the extension schema that
 * PDF/A-3 asks of a namespace that it does not know (ISO 19005-3, 6.6.2.3.3). The claim to PDF/A stands beside it.
 */
export function xmpDescriptions(metadata: Metadata): string {
  const date = `${metadata.date.toISOString().slice(0, 19)}Z`;
  return `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(metadata.titles)}</dc:title>
<dc:description>${alternatives(metadata.descriptions)}</dc:description>
<dc:language><rdf:Bag>${metadata.languages.map((tag) => `<rdf:li>${escape(tag)}</rdf:li>`).join('')}</rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${escape(metadata.producer)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${escape(metadata.producer)}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${UA_SCHEMA}`;
}

const UA_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function alternatives(values: Metadata['titles']): string {
  const [first] = values;
  const all = first === undefined ? [] : [['x-default', first[1]] as const, ...values];
  return `<rdf:Alt>${all.map(([tag, text]) => `<rdf:li xml:lang="${escape(tag)}">${escape(text)}</rdf:li>`).join('')}</rdf:Alt>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
