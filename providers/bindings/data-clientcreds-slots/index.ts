// https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataClientcredsSlotsConfig extends cdktf.TerraformMetaArguments {
  /**
  * Name of the slots in `store`, or in the provider's store.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#name DataClientcredsSlots#name}
  */
  readonly name?: string;
  /**
  * Where these slots live; replaces the provider's choice as a whole.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#store DataClientcredsSlots#store}
  */
  readonly store?: DataClientcredsSlotsStore;
  /**
  * `store_id` of a credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#store_id DataClientcredsSlots#store_id}
  */
  readonly storeId?: string;
}
export interface DataClientcredsSlotsSlotsCurrent {
}

export function dataClientcredsSlotsSlotsCurrentToTerraform(struct?: DataClientcredsSlotsSlotsCurrent): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataClientcredsSlotsSlotsCurrentToHclTerraform(struct?: DataClientcredsSlotsSlotsCurrent): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataClientcredsSlotsSlotsCurrentOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataClientcredsSlotsSlotsCurrent | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataClientcredsSlotsSlotsCurrent | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // fingerprint - computed: true, optional: false, required: false
  public get fingerprint() {
    return this.getStringAttribute('fingerprint');
  }

  // generation - computed: true, optional: false, required: false
  public get generation() {
    return this.getNumberAttribute('generation');
  }

  // since - computed: true, optional: false, required: false
  public get since() {
    return this.getStringAttribute('since');
  }
}
export interface DataClientcredsSlotsSlotsNext {
}

export function dataClientcredsSlotsSlotsNextToTerraform(struct?: DataClientcredsSlotsSlotsNext): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataClientcredsSlotsSlotsNextToHclTerraform(struct?: DataClientcredsSlotsSlotsNext): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataClientcredsSlotsSlotsNextOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataClientcredsSlotsSlotsNext | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataClientcredsSlotsSlotsNext | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // fingerprint - computed: true, optional: false, required: false
  public get fingerprint() {
    return this.getStringAttribute('fingerprint');
  }

  // generation - computed: true, optional: false, required: false
  public get generation() {
    return this.getNumberAttribute('generation');
  }

  // since - computed: true, optional: false, required: false
  public get since() {
    return this.getStringAttribute('since');
  }
}
export interface DataClientcredsSlotsSlotsPrevious {
}

export function dataClientcredsSlotsSlotsPreviousToTerraform(struct?: DataClientcredsSlotsSlotsPrevious): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataClientcredsSlotsSlotsPreviousToHclTerraform(struct?: DataClientcredsSlotsSlotsPrevious): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataClientcredsSlotsSlotsPreviousOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataClientcredsSlotsSlotsPrevious | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataClientcredsSlotsSlotsPrevious | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // fingerprint - computed: true, optional: false, required: false
  public get fingerprint() {
    return this.getStringAttribute('fingerprint');
  }

  // generation - computed: true, optional: false, required: false
  public get generation() {
    return this.getNumberAttribute('generation');
  }

  // since - computed: true, optional: false, required: false
  public get since() {
    return this.getStringAttribute('since');
  }
}
export interface DataClientcredsSlotsSlots {
}

export function dataClientcredsSlotsSlotsToTerraform(struct?: DataClientcredsSlotsSlots): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataClientcredsSlotsSlotsToHclTerraform(struct?: DataClientcredsSlotsSlots): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataClientcredsSlotsSlotsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataClientcredsSlotsSlots | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataClientcredsSlotsSlots | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // current - computed: true, optional: false, required: false
  private _current = new DataClientcredsSlotsSlotsCurrentOutputReference(this, "current");
  public get current() {
    return this._current;
  }

  // next - computed: true, optional: false, required: false
  private _next = new DataClientcredsSlotsSlotsNextOutputReference(this, "next");
  public get next() {
    return this._next;
  }

  // previous - computed: true, optional: false, required: false
  private _previous = new DataClientcredsSlotsSlotsPreviousOutputReference(this, "previous");
  public get previous() {
    return this._previous;
  }
}
export interface DataClientcredsSlotsStoreAwsSecretsManager {
  /**
  * Whether a missing secret is created, or an error. Default true.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#create DataClientcredsSlots#create}
  */
  readonly create?: boolean | cdktf.IResolvable;
  /**
  * Name of a second secret with all slots in one JSON, derived from the first after each move, for consumers that cannot read staging labels. `{name}` stands for the name of the first.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#document DataClientcredsSlots#document}
  */
  readonly document?: string;
  /**
  * URL. Default: AWS_ENDPOINT_URL_SECRETS_MANAGER, or the region's own. https, or http on loopback.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#endpoint DataClientcredsSlots#endpoint}
  */
  readonly endpoint?: string;
  /**
  * What the role's trust policy asks for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#external_id DataClientcredsSlots#external_id}
  */
  readonly externalId?: string;
  /**
  * Other names for the fields of `json`: `client_id`, `client_secret`, `issuer`, `generation`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#fields DataClientcredsSlots#fields}
  */
  readonly fields?: { [key: string]: string };
  /**
  * Key of secrets that are created: id, alias or ARN. Default: the account's `aws/secretsmanager`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#kms_key_id DataClientcredsSlots#kms_key_id}
  */
  readonly kmsKeyId?: string;
  /**
  * Payload of a version: `json` (default; client id, secret, issuer and generation), `raw` (the value alone), or `sahamati` (`entityId` and `entitySecret`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#layout DataClientcredsSlots#layout}
  */
  readonly layout?: string;
  /**
  * Before the default names of secrets: `prod/oauth/`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#name_prefix DataClientcredsSlots#name_prefix}
  */
  readonly namePrefix?: string;
  /**
  * Of AWS's shared configuration files. Default: AWS_PROFILE.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#profile DataClientcredsSlots#profile}
  */
  readonly profile?: string;
  /**
  * Days in which a deleted secret can be restored: 7 to 30, or 0 for none. Default 30.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#recovery_window_days DataClientcredsSlots#recovery_window_days}
  */
  readonly recoveryWindowDays?: number;
  /**
  * Default: AWS_REGION, or the profile's.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#region DataClientcredsSlots#region}
  */
  readonly region?: string;
  /**
  * Role to assume with the credentials found.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#role_arn DataClientcredsSlots#role_arn}
  */
  readonly roleArn?: string;
  /**
  * Of secrets that are created. Keys that begin with `clientcreds:` are ours.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#tags DataClientcredsSlots#tags}
  */
  readonly tags?: { [key: string]: string };
}

export function dataClientcredsSlotsStoreAwsSecretsManagerToTerraform(struct?: DataClientcredsSlotsStoreAwsSecretsManager | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.booleanToTerraform(struct!.create),
    document: cdktf.stringToTerraform(struct!.document),
    endpoint: cdktf.stringToTerraform(struct!.endpoint),
    external_id: cdktf.stringToTerraform(struct!.externalId),
    fields: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.fields),
    kms_key_id: cdktf.stringToTerraform(struct!.kmsKeyId),
    layout: cdktf.stringToTerraform(struct!.layout),
    name_prefix: cdktf.stringToTerraform(struct!.namePrefix),
    profile: cdktf.stringToTerraform(struct!.profile),
    recovery_window_days: cdktf.numberToTerraform(struct!.recoveryWindowDays),
    region: cdktf.stringToTerraform(struct!.region),
    role_arn: cdktf.stringToTerraform(struct!.roleArn),
    tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.tags),
  }
}


export function dataClientcredsSlotsStoreAwsSecretsManagerToHclTerraform(struct?: DataClientcredsSlotsStoreAwsSecretsManager | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    create: {
      value: cdktf.booleanToHclTerraform(struct!.create),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    document: {
      value: cdktf.stringToHclTerraform(struct!.document),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    endpoint: {
      value: cdktf.stringToHclTerraform(struct!.endpoint),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    external_id: {
      value: cdktf.stringToHclTerraform(struct!.externalId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    fields: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.fields),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
    kms_key_id: {
      value: cdktf.stringToHclTerraform(struct!.kmsKeyId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    layout: {
      value: cdktf.stringToHclTerraform(struct!.layout),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name_prefix: {
      value: cdktf.stringToHclTerraform(struct!.namePrefix),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    profile: {
      value: cdktf.stringToHclTerraform(struct!.profile),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    recovery_window_days: {
      value: cdktf.numberToHclTerraform(struct!.recoveryWindowDays),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    region: {
      value: cdktf.stringToHclTerraform(struct!.region),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    role_arn: {
      value: cdktf.stringToHclTerraform(struct!.roleArn),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    tags: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.tags),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataClientcredsSlotsStoreAwsSecretsManagerOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataClientcredsSlotsStoreAwsSecretsManager | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._create !== undefined) {
      hasAnyValues = true;
      internalValueResult.create = this._create;
    }
    if (this._document !== undefined) {
      hasAnyValues = true;
      internalValueResult.document = this._document;
    }
    if (this._endpoint !== undefined) {
      hasAnyValues = true;
      internalValueResult.endpoint = this._endpoint;
    }
    if (this._externalId !== undefined) {
      hasAnyValues = true;
      internalValueResult.externalId = this._externalId;
    }
    if (this._fields !== undefined) {
      hasAnyValues = true;
      internalValueResult.fields = this._fields;
    }
    if (this._kmsKeyId !== undefined) {
      hasAnyValues = true;
      internalValueResult.kmsKeyId = this._kmsKeyId;
    }
    if (this._layout !== undefined) {
      hasAnyValues = true;
      internalValueResult.layout = this._layout;
    }
    if (this._namePrefix !== undefined) {
      hasAnyValues = true;
      internalValueResult.namePrefix = this._namePrefix;
    }
    if (this._profile !== undefined) {
      hasAnyValues = true;
      internalValueResult.profile = this._profile;
    }
    if (this._recoveryWindowDays !== undefined) {
      hasAnyValues = true;
      internalValueResult.recoveryWindowDays = this._recoveryWindowDays;
    }
    if (this._region !== undefined) {
      hasAnyValues = true;
      internalValueResult.region = this._region;
    }
    if (this._roleArn !== undefined) {
      hasAnyValues = true;
      internalValueResult.roleArn = this._roleArn;
    }
    if (this._tags !== undefined) {
      hasAnyValues = true;
      internalValueResult.tags = this._tags;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataClientcredsSlotsStoreAwsSecretsManager | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
      this._document = undefined;
      this._endpoint = undefined;
      this._externalId = undefined;
      this._fields = undefined;
      this._kmsKeyId = undefined;
      this._layout = undefined;
      this._namePrefix = undefined;
      this._profile = undefined;
      this._recoveryWindowDays = undefined;
      this._region = undefined;
      this._roleArn = undefined;
      this._tags = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._create = value.create;
      this._document = value.document;
      this._endpoint = value.endpoint;
      this._externalId = value.externalId;
      this._fields = value.fields;
      this._kmsKeyId = value.kmsKeyId;
      this._layout = value.layout;
      this._namePrefix = value.namePrefix;
      this._profile = value.profile;
      this._recoveryWindowDays = value.recoveryWindowDays;
      this._region = value.region;
      this._roleArn = value.roleArn;
      this._tags = value.tags;
    }
  }

  // create - computed: false, optional: true, required: false
  private _create?: boolean | cdktf.IResolvable; 
  public get create() {
    return this.getBooleanAttribute('create');
  }
  public set create(value: boolean | cdktf.IResolvable) {
    this._create = value;
  }
  public resetCreate() {
    this._create = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createInput() {
    return this._create;
  }

  // document - computed: false, optional: true, required: false
  private _document?: string; 
  public get document() {
    return this.getStringAttribute('document');
  }
  public set document(value: string) {
    this._document = value;
  }
  public resetDocument() {
    this._document = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get documentInput() {
    return this._document;
  }

  // endpoint - computed: false, optional: true, required: false
  private _endpoint?: string; 
  public get endpoint() {
    return this.getStringAttribute('endpoint');
  }
  public set endpoint(value: string) {
    this._endpoint = value;
  }
  public resetEndpoint() {
    this._endpoint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get endpointInput() {
    return this._endpoint;
  }

  // external_id - computed: false, optional: true, required: false
  private _externalId?: string; 
  public get externalId() {
    return this.getStringAttribute('external_id');
  }
  public set externalId(value: string) {
    this._externalId = value;
  }
  public resetExternalId() {
    this._externalId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalIdInput() {
    return this._externalId;
  }

  // fields - computed: false, optional: true, required: false
  private _fields?: { [key: string]: string }; 
  public get fields() {
    return this.getStringMapAttribute('fields');
  }
  public set fields(value: { [key: string]: string }) {
    this._fields = value;
  }
  public resetFields() {
    this._fields = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fieldsInput() {
    return this._fields;
  }

  // kms_key_id - computed: false, optional: true, required: false
  private _kmsKeyId?: string; 
  public get kmsKeyId() {
    return this.getStringAttribute('kms_key_id');
  }
  public set kmsKeyId(value: string) {
    this._kmsKeyId = value;
  }
  public resetKmsKeyId() {
    this._kmsKeyId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kmsKeyIdInput() {
    return this._kmsKeyId;
  }

  // layout - computed: false, optional: true, required: false
  private _layout?: string; 
  public get layout() {
    return this.getStringAttribute('layout');
  }
  public set layout(value: string) {
    this._layout = value;
  }
  public resetLayout() {
    this._layout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get layoutInput() {
    return this._layout;
  }

  // name_prefix - computed: false, optional: true, required: false
  private _namePrefix?: string; 
  public get namePrefix() {
    return this.getStringAttribute('name_prefix');
  }
  public set namePrefix(value: string) {
    this._namePrefix = value;
  }
  public resetNamePrefix() {
    this._namePrefix = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get namePrefixInput() {
    return this._namePrefix;
  }

  // profile - computed: false, optional: true, required: false
  private _profile?: string; 
  public get profile() {
    return this.getStringAttribute('profile');
  }
  public set profile(value: string) {
    this._profile = value;
  }
  public resetProfile() {
    this._profile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get profileInput() {
    return this._profile;
  }

  // recovery_window_days - computed: false, optional: true, required: false
  private _recoveryWindowDays?: number; 
  public get recoveryWindowDays() {
    return this.getNumberAttribute('recovery_window_days');
  }
  public set recoveryWindowDays(value: number) {
    this._recoveryWindowDays = value;
  }
  public resetRecoveryWindowDays() {
    this._recoveryWindowDays = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get recoveryWindowDaysInput() {
    return this._recoveryWindowDays;
  }

  // region - computed: false, optional: true, required: false
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }
  public set region(value: string) {
    this._region = value;
  }
  public resetRegion() {
    this._region = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get regionInput() {
    return this._region;
  }

  // role_arn - computed: false, optional: true, required: false
  private _roleArn?: string; 
  public get roleArn() {
    return this.getStringAttribute('role_arn');
  }
  public set roleArn(value: string) {
    this._roleArn = value;
  }
  public resetRoleArn() {
    this._roleArn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleArnInput() {
    return this._roleArn;
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: { [key: string]: string }; 
  public get tags() {
    return this.getStringMapAttribute('tags');
  }
  public set tags(value: { [key: string]: string }) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }
}
export interface DataClientcredsSlotsStoreEncryptedFile {
  /**
  * File (mode 0600) with the key: 32 bytes in base64. Created when neither it nor the store is there. Default: CLIENTCREDS_FILE_KEY. Needed in apply only.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#key_file DataClientcredsSlots#key_file}
  */
  readonly keyFile?: string;
  /**
  * The file; created when it is not there.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#path DataClientcredsSlots#path}
  */
  readonly path: string;
}

export function dataClientcredsSlotsStoreEncryptedFileToTerraform(struct?: DataClientcredsSlotsStoreEncryptedFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    key_file: cdktf.stringToTerraform(struct!.keyFile),
    path: cdktf.stringToTerraform(struct!.path),
  }
}


export function dataClientcredsSlotsStoreEncryptedFileToHclTerraform(struct?: DataClientcredsSlotsStoreEncryptedFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    key_file: {
      value: cdktf.stringToHclTerraform(struct!.keyFile),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    path: {
      value: cdktf.stringToHclTerraform(struct!.path),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataClientcredsSlotsStoreEncryptedFileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataClientcredsSlotsStoreEncryptedFile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._keyFile !== undefined) {
      hasAnyValues = true;
      internalValueResult.keyFile = this._keyFile;
    }
    if (this._path !== undefined) {
      hasAnyValues = true;
      internalValueResult.path = this._path;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataClientcredsSlotsStoreEncryptedFile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._keyFile = undefined;
      this._path = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._keyFile = value.keyFile;
      this._path = value.path;
    }
  }

  // key_file - computed: false, optional: true, required: false
  private _keyFile?: string; 
  public get keyFile() {
    return this.getStringAttribute('key_file');
  }
  public set keyFile(value: string) {
    this._keyFile = value;
  }
  public resetKeyFile() {
    this._keyFile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyFileInput() {
    return this._keyFile;
  }

  // path - computed: false, optional: false, required: true
  private _path?: string; 
  public get path() {
    return this.getStringAttribute('path');
  }
  public set path(value: string) {
    this._path = value;
  }
  // Temporarily expose input value. Use with caution.
  public get pathInput() {
    return this._path;
  }
}
export interface DataClientcredsSlotsStore {
  /**
  * AWS Secrets Manager: CURRENT is the staging label AWSCURRENT, PREVIOUS is AWSPREVIOUS, NEXT is `NEXT`. Whoever may describe a secret can plan, without the right to read a value.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#aws_secrets_manager DataClientcredsSlots#aws_secrets_manager}
  */
  readonly awsSecretsManager?: DataClientcredsSlotsStoreAwsSecretsManager;
  /**
  * An encrypted file: for trying things out and for tests.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#encrypted_file DataClientcredsSlots#encrypted_file}
  */
  readonly encryptedFile?: DataClientcredsSlotsStoreEncryptedFile;
  /**
  * Name of the slots in the store. Default `<name_prefix><issuer kind>/<id>`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#name DataClientcredsSlots#name}
  */
  readonly name?: string;
}

export function dataClientcredsSlotsStoreToTerraform(struct?: DataClientcredsSlotsStore | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aws_secrets_manager: dataClientcredsSlotsStoreAwsSecretsManagerToTerraform(struct!.awsSecretsManager),
    encrypted_file: dataClientcredsSlotsStoreEncryptedFileToTerraform(struct!.encryptedFile),
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function dataClientcredsSlotsStoreToHclTerraform(struct?: DataClientcredsSlotsStore | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    aws_secrets_manager: {
      value: dataClientcredsSlotsStoreAwsSecretsManagerToHclTerraform(struct!.awsSecretsManager),
      isBlock: true,
      type: "struct",
      storageClassType: "DataClientcredsSlotsStoreAwsSecretsManager",
    },
    encrypted_file: {
      value: dataClientcredsSlotsStoreEncryptedFileToHclTerraform(struct!.encryptedFile),
      isBlock: true,
      type: "struct",
      storageClassType: "DataClientcredsSlotsStoreEncryptedFile",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataClientcredsSlotsStoreOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataClientcredsSlotsStore | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._awsSecretsManager?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.awsSecretsManager = this._awsSecretsManager?.internalValue;
    }
    if (this._encryptedFile?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.encryptedFile = this._encryptedFile?.internalValue;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataClientcredsSlotsStore | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._awsSecretsManager.internalValue = undefined;
      this._encryptedFile.internalValue = undefined;
      this._name = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._awsSecretsManager.internalValue = value.awsSecretsManager;
      this._encryptedFile.internalValue = value.encryptedFile;
      this._name = value.name;
    }
  }

  // aws_secrets_manager - computed: false, optional: true, required: false
  private _awsSecretsManager = new DataClientcredsSlotsStoreAwsSecretsManagerOutputReference(this, "aws_secrets_manager");
  public get awsSecretsManager() {
    return this._awsSecretsManager;
  }
  public putAwsSecretsManager(value: DataClientcredsSlotsStoreAwsSecretsManager) {
    this._awsSecretsManager.internalValue = value;
  }
  public resetAwsSecretsManager() {
    this._awsSecretsManager.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get awsSecretsManagerInput() {
    return this._awsSecretsManager.internalValue;
  }

  // encrypted_file - computed: false, optional: true, required: false
  private _encryptedFile = new DataClientcredsSlotsStoreEncryptedFileOutputReference(this, "encrypted_file");
  public get encryptedFile() {
    return this._encryptedFile;
  }
  public putEncryptedFile(value: DataClientcredsSlotsStoreEncryptedFile) {
    this._encryptedFile.internalValue = value;
  }
  public resetEncryptedFile() {
    this._encryptedFile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get encryptedFileInput() {
    return this._encryptedFile.internalValue;
  }

  // name - computed: false, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots clientcreds_slots}
*/
export class DataClientcredsSlots extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "clientcreds_slots";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataClientcredsSlots resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataClientcredsSlots to import
  * @param importFromId The id of the existing DataClientcredsSlots that should be imported. Refer to the {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataClientcredsSlots to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "clientcreds_slots", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots clientcreds_slots} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataClientcredsSlotsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataClientcredsSlotsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'clientcreds_slots',
      terraformGeneratorMetadata: {
        providerName: 'clientcreds',
        providerVersion: '0.1.0',
        providerVersionConstraint: '0.1.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._name = config.name;
    this._store.internalValue = config.store;
    this._storeId = config.storeId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // client_id - computed: true, optional: false, required: false
  public get clientId() {
    return this.getStringAttribute('client_id');
  }

  // generation - computed: true, optional: false, required: false
  public get generation() {
    return this.getNumberAttribute('generation');
  }

  // name - computed: false, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // slots - computed: true, optional: false, required: false
  private _slots = new DataClientcredsSlotsSlotsOutputReference(this, "slots");
  public get slots() {
    return this._slots;
  }

  // store - computed: false, optional: true, required: false
  private _store = new DataClientcredsSlotsStoreOutputReference(this, "store");
  public get store() {
    return this._store;
  }
  public putStore(value: DataClientcredsSlotsStore) {
    this._store.internalValue = value;
  }
  public resetStore() {
    this._store.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get storeInput() {
    return this._store.internalValue;
  }

  // store_id - computed: true, optional: true, required: false
  private _storeId?: string; 
  public get storeId() {
    return this.getStringAttribute('store_id');
  }
  public set storeId(value: string) {
    this._storeId = value;
  }
  public resetStoreId() {
    this._storeId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get storeIdInput() {
    return this._storeId;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      name: cdktf.stringToTerraform(this._name),
      store: dataClientcredsSlotsStoreToTerraform(this._store.internalValue),
      store_id: cdktf.stringToTerraform(this._storeId),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      store: {
        value: dataClientcredsSlotsStoreToHclTerraform(this._store.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "DataClientcredsSlotsStore",
      },
      store_id: {
        value: cdktf.stringToHclTerraform(this._storeId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
